using System.Net;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>Old tabs, the back button and a last step sent alone: each says where things stand, and does nothing twice (P-717).</summary>
[Trait("Promise", "P-717")]
public sealed class StepsOutOfOrder : CartPagesTest
{
    [Fact]
    public async Task Paying_an_empty_cart_makes_no_order_and_leads_to_the_catalogue()
    {
        using var roys = await Roys();
        var token = (await roys.Browser.Gets("/famille")).Token;

        var page = await roys.Browser.Posts("/panier/payer", token, ("Seen", "8500"));

        Assert.Contains(page.Status, new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity });
        Assert.True(page.Says("Votre panier est vide"), page.Text);
        Assert.Empty((await roys.Browser.Gets("/commandes")).Document.QuerySelectorAll("main a[href*='/commandes/2026-']"));
    }

    [Fact]
    public async Task A_group_confirmed_again_from_an_old_tab_is_in_the_cart_once()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        var old = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}&groupe={swimming.Id}");
        await roys.Browser.Presses(old, Confirm);

        var page = await roys.Browser.Presses(old, Confirm);

        Assert.True(page.Says("déjà dans le panier"), page.Text);
        Assert.Equal("Panier, 1 inscription", CartOf(page));
    }

    [Fact]
    public async Task A_payment_given_up_in_one_tab_is_over_in_the_other()
    {
        using var roys = await Roys();
        await Adds(roys, "Léa", await Offers("Natation 3"));
        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $");
        await roys.Browser.Presses(payment, "Abandonner le paiement");

        (await roys.Browser.Presses(payment, "Abandonner le paiement")).IsRefused("Il n'y a plus rien à payer pour cette commande.").IsRefused("Revenir au panier");
        var hosted = payment.Document.QuerySelectorAll("main a.bouton").Single(link => link.TextContent == "Aller à la page de paiement").GetAttribute("href")!;
        var bank = await roys.Browser.Gets(new Uri(hosted).PathAndQuery);
        Assert.False(bank.Has("Payer"), bank.Text);
        Assert.Equal("Panier, 1 inscription", CartOf(await roys.Browser.Gets("/panier")));
    }

    [Fact]
    public async Task A_registration_cancelled_in_one_tab_is_not_cancelled_again_in_the_other()
    {
        using var roys = await Roys();
        await Adds(roys, "Léa", await Offers("Natation 3"));
        var complete = await PaysWith(roys, await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $"));
        var order = complete.Path.Split('?')[0];
        var old = await roys.Browser.Gets(order + "/lignes/1/annuler");
        await roys.Browser.Presses(old, "Annuler cette inscription");

        var page = await roys.Browser.Presses(old, "Annuler cette inscription");

        page.IsShown("remboursement de 72,25 $").IsShown("Annulée"); // as it stands since the first press
        await Town.Quiet();
        Assert.Single(await Town.Letters("order:"), letter => letter.Key.Contains(":line", StringComparison.Ordinal));
    }
}
