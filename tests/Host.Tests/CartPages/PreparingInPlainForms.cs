using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>What the cart says of a choice that waits for its hour, and of one whose group filled up.</summary>
public sealed class PreparingInPlainForms : CartPagesTest
{
    [Fact]
    public async Task A_group_that_opens_tomorrow_is_prepared_by_its_button()
    {
        var group = await Town.OpensGroup(wish => (wish.Activity, wish.Opens, wish.First) = ("Escalade", (Town.Today.AddDays(1), new(18, 0)), Town.Today.AddDays(7)));
        using var roys = await Roys();
        var card = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}&groupe={group.Id}");
        Assert.False(card.Has(Confirm));

        (await roys.Browser.Presses(card, "Préparer dans le panier")).IsShown("Léa – Escalade : prêt dans le panier.");

        var cart = (await roys.Browser.Gets("/panier")).IsShown("Prêt pour le").IsShown("Votre panier est prêt. Vous pourrez payer à partir du");
        Assert.DoesNotContain("Choisir un autre groupe", cart.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_whose_group_filled_up_offers_the_nearest_with_room()
    {
        var full = await Offers("Natation 3", places: 1);
        using var roys = await Roys();
        await Adds(roys, "Léa", full);
        var near = (await Town.OpensGroup(full.Activity, new GroupWish { First = Town.Today.AddDays(8) })).Id;
        var other = await Town.ApprovesFamily("Gagnon");
        await Town.Registers(await other.With("Mia", "2018-05-05"), full.Id, other["Mia"]);

        var cart = (await roys.Browser.Gets("/panier")).IsShown("Complet").IsShown("Un groupe semblable a de la place :");

        Assert.Contains(cart.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.Contains($"groupe={near}", StringComparison.Ordinal));
    }
}
