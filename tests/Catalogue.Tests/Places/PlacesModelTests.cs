using System.Globalization;
using CsCheck;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>P-101: after any sequence of acts the database holds what a plain model holds, and never more than there is room for.</summary>
public sealed class PlacesModelTests
{
    internal const int Orders = 4;
    internal const int GroupCount = 2;

    private const int People = 6;

    /// <summary>Each sequence adds groups: a town that had them all would be slow to read.</summary>
    private const int MostInOneTown = 20;

    private static readonly long Sequences = Environment.GetEnvironmentVariable("LOISIRS_SEQUENCES") is { } asked
        ? long.Parse(asked, CultureInfo.InvariantCulture)
        : Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 10_000 : 40;

    private static readonly Gen<Act[]> Sequence = Gen.Select(
        Gen.Enum<Kind>(), Gen.Int[0, Orders - 1], Gen.Int[0, GroupCount - 1], Gen.Int[0, People - 1], Gen.Int[1, 4],
        (kind, order, group, person, number) => new Act(kind, order, group, person, number)).Array[2, 30];

    internal enum Kind
    {
        Hold,
        HoldMore,
        Confirm,
        Release,
        ReleaseOne,
        HoldTickets,
        KeepTickets,
        ChangeCapacity,
        KeepBack,
        KeepForASecond,
        Grant,
        TakeBack,
        Transfer,
    }

    [Theory, BothDatabases, Trait("Promise", "P-101")]
    public async Task Live_places_never_exceed_the_room(DatabaseProvider provider)
    {
        for (var left = Sequences; left > 0; left -= MostInOneTown)
        {
            await Holds(provider, Math.Min(left, MostInOneTown));
        }
    }

    private static async Task Holds(DatabaseProvider provider, long sequences)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        await using var raw = new RawPlaces(town);
        var family = await town.ApprovesFamily();
        for (var i = 0; i < People; i++)
        {
            family = await family.With($"Enfant {(char)('A' + i)}", "2018-04-02");
        }

        Participant[] people = [.. family.Members.Values.Select(member => Season.Person() with { Person = member.Id, Family = family.Id })];
        await Sequence.SampleAsync(acts => new PlacesRun(season, raw, people).Holds(acts), iter: sequences, threads: 1);
    }

    internal sealed record Act(Kind Kind, int Order, int Group, int Person, int Number);
}
