using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Carts;

/// <summary>What the page does not offer, the request does not give.</summary>
public sealed class AskingPastThePage
{
    [Theory, BothDatabases, Trait("Case", "C24"), Trait("Promise", "P-117")]
    public async Task A_group_that_is_not_on_offer_is_refused_by_name_and_nothing_is_written(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var smith = await (await town.ApprovesFamily("Smith")).With("Ann", "2018-04-02");
        var (full, gone) = (await town.OpensGroup(wish => wish.Free().Places = 1), await town.OpensGroup());
        await town.Registers(smith, full.Id, smith["Ann"]);
        await town.Cancels(gone.Id);

        foreach (var (group, code) in ((GroupInTown, string)[])
            [(await town.OpensGroup(wish => wish.Published = false), "place.not-published"),
             (full, "place.full"), (gone, "place.cancelled"), (await town.OpensGroup(wish => wish.Ages = (12, 15)), "place.too-young")])
        {
            Assert.Equal(code, (await roy.Asks(new AddToCart(group.Id, roy["Léa"]))).Refusal.Code);
        }

        Assert.True((await roy.Cart()).IsEmpty);
        Assert.Equal(1, await town.TakenPlaces(full));
    }

    [Theory, BothDatabases, Trait("Case", "C24"), Trait("Promise", "P-117")]
    public async Task A_group_withdrawn_after_it_was_put_in_the_cart_is_not_sold(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var group = await town.OpensGroup();
        await roy.PutsInCart("Léa", group);
        await town.Cancels(group.Id);

        var answer = await roy.Asks(new CheckOutCart(8500, WithoutLost: false, 1));

        Assert.Equal(["cart.changed", "cart.line-lost"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Equal(0, await town.TakenPlaces(group));
        Assert.Equal("place.cancelled", Assert.Single((await roy.Cart()).Lost).Lost!.Code);
    }
}
