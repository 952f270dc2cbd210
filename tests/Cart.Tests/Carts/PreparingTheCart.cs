using System.Text.Json;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Tests.Api;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Carts;

/// <summary>A choice is made ready before its hour, and paid from that hour on; the server's clock decides.</summary>
public sealed class PreparingTheCart
{
    [Theory, BothDatabases, Trait("Case", "C24"), Trait("Promise", "P-117")]
    public async Task Before_the_hour_it_is_ready_and_not_sold_and_at_the_hour_it_is(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var group = await OpensTomorrow(town);

        var added = await roy.PutsInCart("Léa", group);
        var line = Assert.Single((await roy.Cart()).Lines);
        Assert.Equal(added.OpensAt, line.ReadyFor);
        Assert.Equal((line.ReadyFor, 0), ((await roy.Cart()).FirstReadyFor, (await roy.Cart()).StandingCount));
        foreach (var withoutLost in (bool[])[false, true])
            Assert.Equal(["cart.changed", "cart.line-lost"], (await roy.Asks(new CheckOutCart(8500, withoutLost))).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(0, await town.TakenPlaces(group));

        town.Clock.Advance(added.OpensAt!.Value - town.Clock.GetUtcNow());

        Assert.Null(Assert.Single((await roy.Cart()).Lines).ReadyFor);
        Assert.False((await roy.ChecksOut()).IsRefused);
        Assert.Equal(1, await town.TakenPlaces(group));
    }

    [Fact]
    public async Task What_is_open_is_paid_and_what_is_ready_stays()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var (open, ready) = (await town.OpensGroup(wish => wish.Free()), await OpensTomorrow(town));
        await roy.PutsInCart("Léa", open);
        await roy.PutsInCart("Léa", ready);

        Assert.True((await roy.ChecksOut(withoutLost: true)).Value.IsPaid);

        Assert.NotNull(Assert.Single((await roy.Cart()).Lines).ReadyFor);
    }

    [Fact]
    public async Task A_person_whom_the_group_is_not_for_prepares_nothing()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var group = await town.OpensGroup(wish =>
            (wish.Opens, wish.First, wish.Ages) = ((town.Today.AddDays(1), new(18, 0)), town.Today.AddDays(7), (12, 15)));

        Assert.Equal("place.too-young", (await roy.Asks(new AddToCart(group.Id, roy["Léa"]))).Refusal.Code);
    }

    [Fact]
    public async Task A_program_is_told_from_when_it_can_be_paid()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var (open, ready) = (await town.OpensGroup(), await OpensTomorrow(town));
        using var client = await town.Integrates("families", "orders", "orders.write");
        var api = new FamilyByJson(client, roy.Id);

        using var now = await api.Posts("cart/lines", new { group = open.Id, person = roy["Léa"] });
        using var later = await api.Posts("cart/lines", new { group = ready.Id, person = roy["Léa"] });

        Assert.Equal(JsonValueKind.Null, (await FamilyByJson.Json(now)).GetProperty("opensAt").ValueKind);
        var hour = (await roy.Cart()).Lines.Single(line => line.Group.Id == ready.Id).ReadyFor;
        Assert.Equal(hour, (await FamilyByJson.Json(later)).GetProperty("opensAt").GetDateTimeOffset());
    }

    private static Task<GroupInTown> OpensTomorrow(Town town) =>
        town.OpensGroup(wish => (wish.Opens, wish.First) = ((town.Today.AddDays(1), new(18, 0)), town.Today.AddDays(7)));
}
