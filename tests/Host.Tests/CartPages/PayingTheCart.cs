using Loisirs.Catalogue.Application.Groups;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>Procedure, step 7, and what can happen between the cart and the receipt.</summary>
public sealed class PayingTheCart : CartPagesTest
{
    [Fact]
    public async Task A_line_that_filled_up_is_named_and_the_rest_goes_on_by_a_fresh_yes()
    {
        var story = await Offers("Heure du conte", places: 1, price: "0");
        var swimming = await Offers("Natation 3", daysAhead: 8);
        using var roys = await Roys();
        using var others = await Bouchards();
        await Adds(roys, "Léa", story);
        await Adds(roys, "Léa", swimming);
        var check = await roys.Browser.Gets("/panier/payer");
        await Adds(others, "Maëlle", story);
        await others.Browser.Presses(await others.Browser.Gets("/panier/payer"), "Terminer l'inscription");

        var page = await roys.Browser.Presses(check, "Payer 85,00 $");
        page.IsRefused("Heure du conte s'est rempli avant votre paiement. Léa n'y a pas de place et rien n'a été facturé.");

        page = await roys.Browser.Presses(page, "Continuer sans ces inscriptions et payer 85,00 $");
        page.IsShown("Vos places sont gardées jusqu'à");
        (await PaysWith(roys, page)).IsShown("Inscription complète");
        (await roys.Browser.Gets("/panier")).IsShown("Heure du conte");
    }

    [Fact]
    public async Task A_free_cart_is_finished_without_a_word_of_cards()
    {
        var story = await Offers("Heure du conte", price: "0");
        using var roys = await Roys();
        await Adds(roys, "Noé", story);
        (await roys.Browser.Gets("/panier")).IsShown("0,00 $");

        var check = await roys.Browser.Gets("/panier/payer");
        Assert.DoesNotContain("carte", check.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Payer", check.Document.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        var page = await roys.Browser.Presses(check, "Terminer l'inscription");

        page.IsShown("Inscription complète").IsShown("0,00 $").IsShown("Il n'y avait rien à payer.");
        var again = await roys.Browser.Presses(check, "Terminer l'inscription");
        Assert.Equal(page.Path, again.Path);
    }

    [Fact]
    public async Task A_price_that_moved_is_said_and_needs_a_fresh_yes()
    {
        var swimming = await Offers("Natation 3", price: "60,00");
        using var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        var check = await roys.Browser.Gets("/panier/payer");
        await Prices(swimming, "65,00");

        var page = await roys.Browser.Presses(check, "Payer 60,00 $");
        page.IsRefused("60,00 $").IsRefused("65,00 $");

        (await roys.Browser.Gets("/panier")).IsShown("Le prix de Natation 3 est passé de 60,00 $ à 65,00 $.");
        (await roys.Browser.Presses(page, "Payer 65,00 $")).IsShown("Vos places sont gardées");
    }

    [Fact]
    public async Task Two_presses_lead_to_the_same_payment()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        var check = await roys.Browser.Gets("/panier/payer");

        var first = await roys.Browser.Presses(check, "Payer 85,00 $");
        var second = await roys.Browser.Presses(check, "Payer 85,00 $");
        Assert.Equal(first.Path, second.Path);

        var paid = await PaysWith(roys, first);
        Assert.Equal(paid.Path, (await roys.Browser.Presses(check, "Payer 85,00 $")).Path);
        Assert.Equal(paid.Path, (await roys.Browser.Gets(first.Path)).Path);
    }

    [Fact]
    public async Task A_refused_card_keeps_the_places_and_another_is_tried()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $");

        var page = await PaysWith(roys, payment, card: "refused");
        page.IsShown("Votre banque n'a pas accepté le paiement. Rien n'a été facturé.");

        (await PaysWith(roys, page, press: "Essayer une autre carte")).IsShown("Inscription complète");
    }

    [Fact]
    public async Task Giving_up_frees_the_places_and_keeps_the_cart()
    {
        var swimming = await Offers("Natation 3", places: 1);
        using var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $");
        (await roys.Browser.Gets("/panier")).IsShown("Continuer le paiement").IsShown("paiement en cours");

        var page = await roys.Browser.Presses(payment, "Abandonner le paiement");

        page.IsShown("rien n'a été facturé. Votre panier est intact");
        (await roys.Browser.Gets("/panier")).IsShown("Retirer Léa de Natation 3");
    }

    [Fact]
    public async Task Removing_says_what_was_removed_and_each_button_has_its_name()
    {
        var pottery = await Offers("Poterie");
        using var roys = await Roys();
        await Adds(roys, "Léa", pottery);
        await Adds(roys, "Noé", pottery);
        var cart = await roys.Browser.Gets("/panier");
        Assert.Equal("Panier, 2 inscriptions", CartOf(cart));

        var page = await roys.Browser.Presses(cart, "Retirer Noé de Poterie");

        page.IsShown("Noé : retrait de Poterie fait.").IsShown("Retirer Léa de Poterie");
        Assert.Equal("Panier, 1 inscription", CartOf(page));
        (await roys.Browser.Presses(cart, "Retirer Noé de Poterie")).IsShown("n'était déjà plus dans le panier");
    }

    private async Task Prices(GroupInTown group, string price)
    {
        var known = await Town.Does(new ShowOfficeGroup(group.Id));
        await Town.Does(new ChangeGroup(group.Id, known.Fields with { ResidentPrice = price, NonResidentPrice = null }));
    }
}
