using System.Net;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Catalogue;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>A family moves a registration to another group, and reads everywhere that it moved: nothing says that it was cancelled.</summary>
[Trait("Promise", "P-114")]
public sealed class ChangingGroupInPlainForms : CartPagesTest
{
    [Fact]
    public async Task From_the_order_to_the_one_that_takes_its_place()
    {
        var winter = await Winter.In(Town);
        var saturday = await winter.Offers("Natation 3");
        await winter.AlsoOffers(saturday);
        using var roys = await Roys();
        using var others = await Bouchards();
        var groups = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}&groupe={saturday}");
        await roys.Browser.Presses(groups, Confirm);
        var order = await PaysWith(roys, await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00"));

        var change = LinkOf(order, "Changer de groupe");
        Assert.Equal(HttpStatusCode.NotFound, (await others.Browser.Gets(change)).Status);
        var choice = (await roys.Browser.Gets(change)).IsShown("rien à payer");
        var sum = (await roys.Browser.Gets(change + LinkOf(choice, "Choisir ce groupe"))).IsShown("Déjà payé pour");
        var moved = (await roys.Browser.Presses(sum, "Changer de groupe")).IsShown("reporté de l'ancien groupe");

        var number = moved.Path.Split('/', '?', '#')[2];
        var old = (await roys.Browser.Gets(order.Path)).IsShown("Groupe changé").IsShown("Il ne reste aucune inscription dans cette commande");
        Assert.Equal(number, LinkOf(old, $"Voir la commande {number}"));
        var list = (await roys.Browser.Gets("/commandes")).IsShown("Groupe changé").IsShown("Complète");
        Assert.False(list.Says("Annulée"));
    }

    private static string LinkOf(ShownPage page, string words) => page.Document.QuerySelectorAll("main a")
        .Single(link => link.TextContent.StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!;
}
