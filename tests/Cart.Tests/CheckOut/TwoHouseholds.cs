using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.CheckOut;

/// <summary>A child lives in two households: each registers and pays by itself, and no group is taken twice.</summary>
public sealed class TwoHouseholds
{
    [Theory, BothDatabases, Trait("Promise", "P-105")]
    public async Task A_place_of_one_household_shows_in_the_other_without_who_paid_what(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Homes(town);
        var swimming = await town.OpensGroup();
        await cote.PutsInCart("Léa", swimming);
        await town.Registers(roy, swimming.Id, roy["Léa"]);

        var choice = (await cote.Does(new ListChoices(roy["Léa"], new ChoiceFilters(Group: swimming.Id)))).Groups.Items[0];

        Assert.Equal("place.already", choice.Answer!.Why!.Code);
        Assert.Equal(["cart.changed", "cart.line-lost"], (await cote.ChecksOut()).Refusals.Select(refusal => refusal.Code));
        Assert.Empty((await cote.Does(new ListOrders())).Items);
        var number = Assert.Single((await roy.Does(new ListOrders())).Items).Number;
        Assert.Equal("house.not-found", (await cote.Asks(new ShowOrder(number))).Refusal.Code);
    }

    [Theory, BothDatabases, Trait("Promise", "P-105"), Trait("Promise", "P-205")]
    public async Task A_hundred_times_payer_from_both_households_at_once_is_one_place(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Homes(town);
        var swimming = await town.OpensGroup();
        await roy.PutsInCart("Léa", swimming);
        await cote.PutsInCart("Léa", swimming);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100)
            .Select(time => (time % 2 == 0 ? roy : cote).Asks(new CheckOutCart(8500, WithoutLost: false, 1))));

        Assert.Single(answers.Where(answer => !answer.IsRefused).Select(answer => answer.Value.Number).Distinct());
        Assert.Equal(1, await town.TakenPlaces(swimming));
        Assert.Equal(50, answers.Count(answer => answer.IsRefused));
    }

    [Theory, BothDatabases, Trait("Case", "C3")]
    public async Task A_child_is_resident_if_either_household_is_and_no_more_once_the_sharing_ends(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Homes(town, ResidencyClass.NonResident);
        await cote.With("Noé", "2018-06-15");
        var swimming = await town.OpensGroup(wish => wish.NonResidentPrice = "127,50");

        Assert.Equal(8500, (await cote.PutsInCart("Léa", swimming)).Price.Cents);
        Assert.Equal(12750, (await cote.PutsInCart("Noé", swimming)).Price.Cents);
        await roy.SharesNoMore("Léa");

        var cart = await cote.Cart();
        Assert.Equal("cart.person-gone", Assert.Single(cart.Lost).Lost!.Code);
        Assert.Equal(12750, cart.Total.Cents);
    }

    [Fact]
    public async Task The_founding_household_gains_by_the_card_of_the_other_too_and_only_while_it_is_valid()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily(residency: ResidencyClass.NonResident)).With("Léa", "2018-04-02");
        var cote = await town.ApprovesFamily("Côté", cardEnds: town.Today);
        await town.Shares(roy, "Léa", cote);
        var swimming = await town.OpensGroup(wish => wish.NonResidentPrice = "127,50");

        Assert.Equal(8500, (await roy.PutsInCart("Léa", swimming)).Price.Cents);
        town.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(12750, (await roy.Cart()).Total.Cents);
    }

    private static async Task<(FamilyInTown Roy, FamilyInTown Cote)> Homes(Town town, ResidencyClass second = ResidencyClass.Resident)
    {
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var cote = await town.ApprovesFamily("Côté", second);
        await town.Shares(roy, "Léa", cote);
        return (roy, cote);
    }
}
