using System.Net;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.SignIn;

/// <summary>How long a session lasts, and that its end counts on every host for every copy of its cookie.</summary>
public sealed class SessionsEverywhere
{
    private const string Someone = "camille@exemple.test";

    [Theory]
    [Trait("Promise", "P-607")]
    [InlineData("signs out", DatabaseProvider.Sqlite)]
    [InlineData("signs out", DatabaseProvider.PostgreSql)]
    [InlineData("chooses a new password", DatabaseProvider.Sqlite)]
    [InlineData("is withdrawn", DatabaseProvider.Sqlite)]
    [InlineData("is signed out by another device", DatabaseProvider.Sqlite)]
    public async Task An_old_cookie_opens_nothing_on_either_host_once_somebody(string does, DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await using var second = await town.OpenSecondHost();
        var account = await town.Employs(Someone, Role.Clerk);
        using var client = town.Visitor();
        using var browser = new HttpBrowser(client);
        var cookie = await SignsIn(browser, client);
        Assert.All(await Answers(cookie, town, second), answer => Assert.Equal(HttpStatusCode.OK, answer));

        switch (does)
        {
            case "signs out":
                await browser.Presses(await browser.Gets("/deconnexion"), "Me déconnecter");
                break;
            case "chooses a new password":
                await browser.Presses(await browser.Gets("/connexion/mot-de-passe"), "Envoyer le lien", ("Email", Someone));
                await browser.Presses(await browser.Gets(await town.LinkMailedTo(Someone)), "Enregistrer le mot de passe", ("Password", "cinq huards au large"));
                break;
            case "is withdrawn":
                await town.Does(new WithdrawStaff(account));
                break;
            default:
                using (var desk = town.Browser())
                {
                    await desk.SignsIn(Someone);
                    await desk.Presses(await desk.Gets("/compte"), "Déconnecter tous les autres appareils");
                    (await desk.Gets("/administration")).IsShown("À faire");
                }

                break;
        }

        Assert.All(await Answers(cookie, second, town), answer => Assert.Equal(HttpStatusCode.Redirect, answer));
    }

    [Theory]
    [Trait("Promise", "P-608")]
    [InlineData(Role.Clerk, 10)]
    [InlineData(Role.Administrator, 10)]
    [InlineData(Role.Supervisor, 12)]
    public async Task However_busy_a_session_of_the_town_ends_in_time(Role role, int hours)
    {
        await using var town = await Town.Open();
        await town.Employs(Someone, role);
        using var browser = town.Browser();
        await browser.SignsIn(Someone);
        for (var half = 1; half < 2 * hours; half++)
        {
            town.Clock.Advance(TimeSpan.FromMinutes(30));
            Assert.Equal("/compte", (await browser.Gets("/compte")).Path);
        }

        town.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.StartsWith("/connexion", (await browser.Gets("/compte")).Path, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-608")]
    public async Task A_family_that_stays_signed_in_does_so_for_thirty_days_and_no_longer()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var browser = town.Browser();
        await browser.Presses(
            await browser.Gets("/connexion"), "Se connecter", ("Email", "roy@exemple.test"), ("Password", AccountsInTown.Password), ("StaySignedIn", "true"));
        town.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        (await browser.Gets("/famille")).IsShown("Ma famille");
        town.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.StartsWith("/connexion", (await browser.Gets("/famille")).Path, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-608")]
    public async Task A_new_sign_in_is_another_session_and_ends_the_one_before_in_that_browser()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn("roy@exemple.test");
        await browser.SignsIn("roy@exemple.test");

        var sessions = await town.Reads(db => Task.FromResult(db.Sessions.OrderBy(s => s.OpenedAt).ToList()));
        Assert.Equal(2, sessions.Count);
        Assert.Single(sessions, session => session.EndedAt is null);
    }

    [Fact]
    [Trait("Promise", "P-804"), Trait("Case", "C55")]
    public async Task What_is_shown_to_somebody_signed_in_is_stored_nowhere_and_the_sign_out_clears_what_was()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var client = town.Visitor();
        using var browser = new HttpBrowser(client);
        await browser.SignsIn("roy@exemple.test");
        foreach (var path in new[] { "/", "/famille", "/compte", "/compte/cles", "/loisirs/catalogue" })
        {
            Assert.True((await browser.Gets(path)).Headers.CacheControl?.NoStore, path);
        }

        var token = (await browser.Gets("/deconnexion")).Token!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(new Uri("/deconnexion", UriKind.Relative), form);
        Assert.Contains("\"cache\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
    }

    private static async Task<string> SignsIn(HttpBrowser browser, HttpClient client)
    {
        var page = await browser.Gets("/connexion");
        using var form = new FormUrlEncodedContent(
            [KeyValuePair.Create("Email", Someone), KeyValuePair.Create("Password", AccountsInTown.Password), KeyValuePair.Create("__RequestVerificationToken", page.Token!)]);
        using var answer = await client.PostAsync(new Uri("/connexion", UriKind.Relative), form);
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-loisirs=", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <summary>What a copy of the cookie is answered by each host.</summary>
    private static async Task<IReadOnlyList<HttpStatusCode>> Answers(string cookie, params Town[] hosts)
    {
        var answers = new List<HttpStatusCode>();
        foreach (var host in hosts)
        {
            using var copy = host.Visitor();
            using var request = new HttpRequestMessage(HttpMethod.Get, "/compte");
            request.Headers.Add("Cookie", cookie);
            using var answer = await copy.SendAsync(request);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }
}
