using System.Net;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignIn;

public sealed class SigningIn : TownTest
{
    private const string WrongPair = "Ce courriel et ce mot de passe ne vont pas ensemble";

    [Fact]
    public async Task One_sentence_answers_an_unknown_address_a_wrong_password_and_a_resting_account()
    {
        await Town.Approved();
        using var browser = Town.Browser();

        var unknown = (await browser.SignsIn("personne@exemple.test")).IsRefused(WrongPair);
        var wrong = (await browser.SignsIn("roy@exemple.test", "autre mot de passe")).IsRefused(WrongPair);
        Assert.Equal(unknown.Text, wrong.Text);

        for (var i = 1; i < Account.MostFailures; i++)
        {
            await browser.SignsIn("roy@exemple.test", "autre mot de passe");
        }

        (await browser.SignsIn("roy@exemple.test")).IsRefused(WrongPair);
        Town.Clock.Advance(Account.Rest + TimeSpan.FromSeconds(1));
        Assert.Contains("Se déconnecter", (await browser.SignsIn("roy@exemple.test")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_back_to_the_page_that_was_asked_for()
    {
        await Town.Approved();
        using var browser = Town.Browser();
        var asked = await browser.Gets("/famille");
        Assert.StartsWith("/connexion?retour=%2Ffamille", asked.Path, StringComparison.Ordinal);

        (await browser.Presses(asked, "Se connecter", ("Email", "roy@exemple.test"), ("Password", "pas le bon du tout"))).IsRefused(WrongPair);
        var back = await browser.SignsIn("roy@exemple.test", at: asked.Path);
        Assert.StartsWith("/famille", back.Path, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C15")]
    public async Task A_wrong_password_first_loses_nothing_of_where_one_was_going()
    {
        await Town.Approved();
        using var browser = Town.Browser();
        var wrong = await browser.SignsIn("roy@exemple.test", "pas le bon du tout", at: "/connexion?retour=%2Ffamille%2Fmessages");
        var right = await browser.Presses(wrong, "Se connecter", ("Email", "roy@exemple.test"), ("Password", AccountsInTown.Password));

        Assert.StartsWith("/famille/messages", right.Path, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-607")]
    public async Task Signing_out_ends_the_session_for_every_copy_of_its_cookie()
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var page = await browser.Gets("/deconnexion");
        var copy = browser.Client;
        await browser.Presses(page, "Me déconnecter");

        using var after = await copy.GetAsync(new Uri("/famille", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal(1, await Town.Reads(db => Task.FromResult(db.Sessions.Count(s => s.EndedAt != null))));
    }

    [Fact]
    [Trait("Promise", "P-607")]
    public async Task A_changed_password_signs_the_other_devices_out()
    {
        await Town.Approved();
        using var phone = Town.Browser();
        using var desk = Town.Browser();
        await phone.SignsIn("roy@exemple.test");
        await desk.SignsIn("roy@exemple.test");

        var changed = await desk.Presses(
            await desk.Gets("/compte"), "Changer le mot de passe", ("CurrentPassword", AccountsInTown.Password), ("Password", "cinq huards au large"));

        changed.IsShown("Les autres appareils sont déconnectés");
        Assert.StartsWith("/connexion", (await phone.Gets("/famille")).Path, StringComparison.Ordinal);
        (await desk.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    public async Task A_citizens_session_lasts_a_day_or_thirty_if_asked()
    {
        await Town.Approved();
        using var day = Town.Browser();
        await day.SignsIn("roy@exemple.test");
        using var month = Town.Browser();
        await month.Presses(
            await month.Gets("/connexion"), "Se connecter", ("Email", "roy@exemple.test"), ("Password", AccountsInTown.Password), ("StaySignedIn", "true"));

        Town.Clock.Advance(TimeSpan.FromHours(25));
        Assert.StartsWith("/connexion", (await day.Gets("/famille")).Path, StringComparison.Ordinal);
        (await month.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    [Trait("Promise", "P-608")]
    public async Task An_office_session_ends_after_an_hour_without_a_click()
    {
        await Town.Employs("bureau@exemple.test", Role.Clerk, Role.Manager);
        using var browser = Town.Browser();
        (await browser.SignsIn("bureau@exemple.test")).IsShown("Administration");
        Town.Clock.Advance(TimeSpan.FromMinutes(45));
        (await browser.Gets("/administration")).IsShown("Administration");
        Town.Clock.Advance(TimeSpan.FromMinutes(50));
        (await browser.Gets("/administration")).IsShown("Administration");
        Town.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.StartsWith("/connexion", (await browser.Gets("/administration")).Path, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-801")]
    public async Task The_cookies_are_tied_to_this_host()
    {
        await Town.Approved();
        using var client = Town.Visitor();
        using var page = await client.GetAsync(new Uri("/connexion", UriKind.Relative));
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));

        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        foreach (var promise in (string[])["secure", "httponly", "samesite", "path=/"])
        {
            Assert.Contains(promise, cookie, StringComparison.OrdinalIgnoreCase);
        }
    }
}
