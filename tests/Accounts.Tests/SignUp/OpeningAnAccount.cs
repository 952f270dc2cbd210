using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignUp;

public sealed class OpeningAnAccount : TownTest
{
    [Fact]
    public async Task Is_followed_by_confirming_then_signing_in()
    {
        using var browser = Town.Browser();
        (await browser.SignsUp("rose@exemple.test")).IsShown("approuver votre compte");

        var link = await browser.Gets(await Town.LinkMailedTo("rose@exemple.test"));
        var waiting = await browser.Presses(link.IsShown("Appuyez sur le bouton"), "Confirmer mon courriel");
        waiting.IsShown("Compte en attente d'approbation");

        var home = await browser.SignsIn("rose@exemple.test");
        Assert.Contains("Gagné", home.Html, StringComparison.Ordinal);
        (await browser.Gets("/famille")).IsShown("Personne n'est encore dans votre famille");
    }

    [Fact]
    public async Task Opening_the_mailed_link_confirms_nothing_by_itself()
    {
        using var browser = Town.Browser();
        await browser.SignsUp("rose@exemple.test");
        await browser.Gets(await Town.LinkMailedTo("rose@exemple.test"));

        Assert.Equal(0, await Town.Reads(db => Task.FromResult(db.Families.Count(f => f.Confirmation != null))));
    }

    [Fact]
    public async Task A_link_that_is_over_is_replaced_by_another()
    {
        using var browser = Town.Browser();
        await browser.SignsUp("rose@exemple.test");
        var old = await Town.LinkMailedTo("rose@exemple.test");
        Town.Clock.Advance(TimeSpan.FromDays(4));

        var over = (await browser.Presses(await browser.Gets(old), "Confirmer mon courriel")).IsRefused("Ce lien n'est plus valable");
        await browser.Presses(over, "Envoyer un nouveau lien");

        var link = await browser.Gets(await Town.LinkMailedTo("rose@exemple.test"));
        (await browser.Presses(link, "Confirmer mon courriel")).IsShown("Votre courriel est confirmé");
    }

    [Fact]
    public async Task The_answers_come_back_when_a_page_is_refused_but_not_the_password()
    {
        using var browser = Town.Browser();
        var page = await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", "Rose"), ("LastName", "Gagné"), ("Email", "rose@exemple"), ("Password", "motdepasse123"));

        page.IsRefused("Écrivez l'adresse courriel en entier");
        Assert.Equal("Rose", page.Document.QuerySelector("#FirstName")?.GetAttribute("value"));
        Assert.Null(page.Document.QuerySelector("#Password")?.GetAttribute("value"));
        Assert.Equal("true", page.Document.QuerySelector("#Email")?.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_password_that_everybody_tries_first_is_refused()
    {
        using var browser = Town.Browser();
        var page = await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", "Rose"), ("Email", "rose@exemple.test"), ("Password", "Motdepasse123"));

        page.IsRefused("trop facile à deviner");
    }

    [Fact]
    public async Task The_draft_is_kept_for_a_day()
    {
        using var browser = Town.Browser();
        await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", "Rose"), ("Email", "rose@exemple.test"), ("Password", AccountsInTown.Password), ("Language", "French"));

        (await browser.Gets("/compte/creer?etape=adresse")).IsShown("Étape 2 de 3");
        var again = await browser.Gets("/compte/creer");
        Assert.Equal("Rose", again.Document.QuerySelector("#FirstName")?.GetAttribute("value"));
        Assert.DoesNotContain(AccountsInTown.Password, again.Html, StringComparison.Ordinal);
    }
}
