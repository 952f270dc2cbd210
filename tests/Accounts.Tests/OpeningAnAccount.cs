using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests;

public sealed class OpeningAnAccount : TownTest
{
    private const string Password = "quatre loutres vertes";

    [Fact]
    public async Task Is_followed_by_confirming_then_signing_in()
    {
        using var browser = Town.Browser();
        await SignsUp(browser, "rose@exemple.test");

        var link = await browser.Gets(await Town.LinkMailedTo("rose@exemple.test"));
        var waiting = await browser.Presses(link.IsShown("Appuyez sur le bouton"), "Confirmer mon courriel");
        waiting.IsShown("Compte en attente d'approbation");

        var home = await browser.SignsIn("rose@exemple.test", Password);
        Assert.Contains("Gagné", home.Html, StringComparison.Ordinal);
        (await browser.Gets("/famille")).IsShown("Personne n'est encore dans votre famille");
    }

    private static async Task SignsUp(HttpBrowser browser, string email)
    {
        var you = await browser.Gets("/compte/creer");
        var address = await browser.Presses(you, "Continuer", ("FirstName", "Rose"), ("LastName", "Gagné"), ("Email", email), ("Password", Password), ("Language", "French"));
        var check = await browser.Presses(address.IsShown("Étape 2 de 3"), "Continuer", ("Street", "12, rue des Érables"), ("City", "Val-des-Érables"), ("PostalCode", "g1x4a5"));
        var sent = await browser.Presses(check.IsShown("G1X 4A5"), "Créer mon compte");
        sent.IsShown("approuver votre compte");
    }
}
