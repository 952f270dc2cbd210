using System.Data.Common;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>P-103: the database itself refuses one place too many, whoever writes.</summary>
public sealed class DatabaseGuardTests
{
    [Theory, BothDatabases, Trait("Promise", "P-103")]
    public async Task Refuses_one_place_too_many(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var group = await (await Season.In(town)).Offers(places: 15);
        await using var raw = new RawPlaces(town);
        for (var i = 0; i < 15; i++)
        {
            await raw.Insert(group, Guid.NewGuid());
        }

        var failure = await Assert.ThrowsAnyAsync<DbException>(() => raw.Insert(group, Guid.NewGuid()));

        Assert.Contains("place.full", failure.Message, StringComparison.Ordinal);
        Assert.Equal(15, await raw.Taken(group));
    }

    [Theory, BothDatabases, Trait("Promise", "P-103")]
    public async Task Refuses_a_second_live_place_for_the_same_person(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var group = await (await Season.In(town)).Offers(places: 15);
        await using var raw = new RawPlaces(town);
        var person = Guid.NewGuid();
        var first = await raw.Insert(group, person);

        await Assert.ThrowsAnyAsync<DbException>(() => raw.Insert(group, person));
        await raw.Release(first);
        await raw.Insert(group, person);

        Assert.Equal(1, await raw.Taken(group));
    }

    [Theory, BothDatabases, Trait("Promise", "P-103")]
    public async Task Counts_what_is_released_or_deleted_once(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var group = await (await Season.In(town)).Offers(places: 2);
        await using var raw = new RawPlaces(town);
        var (first, second) = (await raw.Insert(group, Guid.NewGuid()), await raw.Insert(group, Guid.NewGuid()));

        await raw.Release(first);
        await raw.Release(first);
        await raw.Delete(first);
        Assert.Equal(1, await raw.Taken(group));
        await raw.Delete(second);
        Assert.Equal(0, await raw.Taken(group));
    }

    [Theory, BothDatabases, Trait("Promise", "P-103")]
    public async Task Never_revives_or_moves_a_place(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (group, other) = (await season.Offers(places: 2), await season.Offers(places: 2));
        await using var raw = new RawPlaces(town);
        var place = await raw.Insert(group, Guid.NewGuid());

        await Assert.ThrowsAnyAsync<DbException>(() => raw.Move(place, other));
        await raw.Release(place);
        await Assert.ThrowsAnyAsync<DbException>(() => raw.Revive(place));
    }
}
