using Loisirs.Testing;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>A family chooses tickets on the show's page, without script.</summary>
public sealed class BuyingTickets
{
    private const string Add = "Ajouter au panier";

    [Fact, Trait("Promise", "P-706")]
    public async Task So_many_of_each_class_and_another_number_afterwards()
    {
        await using var town = await Town.Open();
        var show = await town.OpensShow();
        var roy = await town.ApprovesFamily();
        using var browser = await town.SignsIn(roy.Email);
        var card = await browser.Gets($"/loisirs/groupes/{show.Group.Id}");
        card.IsShown("Choisir des billets").IsShown("taxes comprises");

        var page = await browser.Gets($"/loisirs/billets/{show.Group.Id}");
        var refused = await browser.Presses(page, Add, ("Tickets[0].Quantity", "1,5"));
        refused.IsRefused("nombre entier de billets");
        Assert.Contains("value=\"1,5\"", refused.Html, StringComparison.Ordinal);

        var cart = await browser.Presses(refused, Add, ("Tickets[0].Quantity", "2"), ("Tickets[1].Quantity", "1"));
        Assert.StartsWith("/panier", cart.Path, StringComparison.Ordinal);
        cart.IsShown("3 billets au panier").IsShown("2 × Adulte").IsShown("50,00\u00A0$");

        var again = await browser.Gets($"/loisirs/billets/{show.Group.Id}");
        var changed = await browser.Presses(again, "Changer les billets du panier", ("Tickets[0].Quantity", "4"));
        changed.IsShown("4 × Adulte").IsShown("100,00\u00A0$");
    }

    [Fact]
    public async Task A_visitor_reads_the_prices_and_is_led_to_sign_in()
    {
        await using var town = await Town.Open();
        var show = await town.OpensShow();
        using var browser = town.Browser();

        var page = await browser.Gets($"/loisirs/billets/{show.Group.Id}");

        page.IsShown("Connectez-vous").IsShown("25,00\u00A0$").IsShown("Gratuit");
        Assert.Empty(page.Document.QuerySelectorAll("input[name$=Quantity]"));
    }
}
