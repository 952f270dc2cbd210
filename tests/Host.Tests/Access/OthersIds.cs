using System.Net;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Access;

/// <summary>What belongs to another family looks like what does not exist.</summary>
public sealed class OthersIds : TownTest
{
    [Fact, Trait("Promise", "P-602"), Trait("Case", "C54")]
    public async Task Another_familys_order_answers_as_one_that_does_not_exist()
    {
        var group = await Town.OpensGroup(wish => wish.Free());
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.PutsInCart("Léa", group);
        var order = (await roy.ChecksOut()).Value;
        using var stranger = await Town.SignsIn((await Town.ApprovesFamily("Gagnon")).Email);

        var theirs = await stranger.Gets($"/commandes/{order.Number}");
        var nobodys = await stranger.Gets("/commandes/2026-999999");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.Status, nobodys.Status));
        Assert.Equal(nobodys.Text, theirs.Text);
        Assert.DoesNotContain("Léa", theirs.Html, StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-602"), Trait("Case", "C24")]
    public async Task Another_familys_member_cannot_be_put_in_the_cart()
    {
        var group = await Town.OpensGroup();
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        var gagnon = await (await Town.ApprovesFamily("Gagnon")).With("Noé", "2018-09-09");

        var theirs = await gagnon.Asks(new Cart.Application.Carts.AddToCart(group.Id, roy["Léa"]));
        var nobodys = await gagnon.Asks(new Cart.Application.Carts.AddToCart(group.Id, Guid.NewGuid()));

        Assert.Equal(nobodys.Refusal, theirs.Refusal);
        Assert.True((await gagnon.Cart()).IsEmpty);
    }

    [Fact, Trait("Promise", "P-708")]
    public async Task What_a_form_was_not_asked_for_has_no_effect()
    {
        var group = await Town.OpensGroup();
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.PutsInCart("Léa", group);
        using var browser = await Town.SignsIn(roy.Email);
        var check = await browser.Gets("/panier/payer");

        await browser.Presses(
            check, "Payer 85,00 $", ("Price", "0"), ("Total", "0"), ("FamilyId", Guid.NewGuid().ToString()), ("ApprovedAt", "2026-01-01"),
            ("Role", "Administrator"), ("IsResident", "true"), ("Paid", "true"), ("IsPaid", "true"));

        Assert.Equal(8500, (await roy.Cart()).Order!.Total.Cents);
    }
}
