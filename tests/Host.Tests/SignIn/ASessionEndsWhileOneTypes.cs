using System.Net;
using Loisirs.Accounts.Application;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Host.Tests.CataloguePages;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.SignIn;

/// <summary>Nothing that was typed is lost when a session ends, and nothing of it is sent before the person presses again.</summary>
[Trait("Promise", "P-608")]
public sealed class ASessionEndsWhileOneTypes : CartPagesTest
{
    private const string Ended = "Par sécurité, votre session s'est terminée. Rien n'est perdu : connectez-vous et confirmez ce que vous aviez choisi.";
    private const string AsItWas = "Confirmer ce que j'avais choisi";

    [Fact]
    public async Task A_family_confirms_after_the_sign_in_the_group_that_it_had_chosen()
    {
        await Offers("Natation 3");
        using var roys = await Roys();
        var choice = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}");
        Town.Clock.Advance(TimeSpan.FromHours(25));

        var asked = await roys.Browser.Presses(choice, Confirm);
        asked.IsShown(Ended);
        var again = await SignsIn(roys.Browser, asked, roys.Family.Email);

        again.IsShown("Voici ce que vous aviez choisi. Rien n'est encore envoyé.").IsShown("Natation 3");
        Assert.Equal("Panier, 0 inscription", CartOf(again));
        var done = await roys.Browser.Presses(again, AsItWas);
        done.IsShown("Léa – Natation 3 : ajouté au panier.");
        Assert.Equal("Panier, 1 inscription", CartOf(done));
        Assert.Equal(0, await Kept());
        Assert.False((await roys.Browser.Gets(again.Path)).Says("Voici ce que vous aviez choisi"), "It is shown again although it was sent.");
    }

    [Fact]
    public async Task Somebody_of_the_office_finds_a_long_form_as_it_was_filled_in_and_can_correct_it()
    {
        var office = await Town.Hires(Role.Clerk);
        using var browser = await Town.SignsIn(office.Email);
        var desk = new OfficeDesk(browser);
        await desk.PreparesWinter();
        var draft = await desk.Drafts("Aquaforme");
        var form = await desk.OpensGroupForm(draft);
        Town.Clock.Advance(TimeSpan.FromMinutes(61));

        var asked = await browser.Presses(form, "Enregistrer le groupe", OfficeDesk.Saturdays(form, "AQ-17"));
        asked.IsShown(Ended);
        var again = await SignsIn(browser, asked, office.Email);

        again.IsShown("Voici ce que vous aviez choisi");
        Assert.Equal("AQ-17", ValueOf(again, "Fields.Code"));
        Assert.Equal("85,00", ValueOf(again, "Fields.ResidentPrice"));
        Assert.Equal("2027-01-09", ValueOf(again, "Plan.First"));
        (await browser.Presses(again, "Enregistrer le groupe", ("Fields.Code", "AQ-18"))).IsShown("enregistré comme brouillon");
        Assert.Equal(0, await Kept());
    }

    [Fact]
    public async Task Whoever_else_signs_in_in_that_browser_sees_nothing_of_it_and_it_is_dropped()
    {
        using var roys = await Roys();
        var bouchards = await Town.ApprovesFamily("Bouchard");
        var asked = await TypesAMember(roys.Browser);

        var other = await SignsIn(roys.Browser, asked, bouchards.Email);
        Assert.False(other.Says("Voici ce que vous aviez choisi"));
        Assert.DoesNotContain("Zoé", other.Html, StringComparison.Ordinal);

        var owner = await SignsIn(roys.Browser, await roys.Browser.Gets(asked.Path), roys.Family.Email);
        Assert.False(owner.Says("Voici ce que vous aviez choisi"));
        Assert.DoesNotContain("Zoé", owner.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_hour_it_is_gone_from_the_page_and_from_the_database()
    {
        using var roys = await Roys();
        var asked = await TypesAMember(roys.Browser);
        Assert.Equal(1, await Kept());
        Town.Clock.Advance(TimeSpan.FromMinutes(61));

        var late = await SignsIn(roys.Browser, asked, roys.Family.Email);
        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.DoesNotContain("Zoé", late.Html, StringComparison.Ordinal);

        await Town.Does(new Accounts.Application.Resuming.SweepKeptForms());
        Assert.Equal(0, await Kept());
    }

    [Fact]
    public async Task Nothing_that_was_typed_can_be_read_in_the_database()
    {
        using var roys = await Roys();
        await TypesAMember(roys.Browser);

        await using var scope = Town.Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<AccountsDb>().KeptForms.SingleAsync();
        Assert.DoesNotContain("Zoé", kept.Sealed, StringComparison.Ordinal);
        Assert.Equal(64, kept.Hash.Length);
    }

    [Fact]
    public async Task A_password_is_kept_nowhere_and_asked_again()
    {
        using var roys = await Roys();
        var page = await roys.Browser.Gets("/compte/courriel/changer");
        Town.Clock.Advance(TimeSpan.FromHours(25));

        var asked = await roys.Browser.Posts("/compte/courriel/changer", page.Token, ("Email", "nouvelle@exemple.test"), ("CurrentPassword", "jamais gardé 1234"));
        var again = await SignsIn(roys.Browser, asked, roys.Family.Email);

        again.IsShown("Les mots de passe, les codes et les fichiers n'ont pas été gardés");
        Assert.Equal("nouvelle@exemple.test", ValueOf(again, "Email"));
        Assert.DoesNotContain("jamais gardé", WebUtility.HtmlDecode(again.Html), StringComparison.Ordinal);
        Assert.False(again.Has(AsItWas));
    }

    [Fact]
    public async Task A_form_without_the_token_of_that_person_is_refused_as_ever_and_nothing_is_kept()
    {
        using var roys = await Roys();
        using var others = await Bouchards();
        var foreign = (await others.Browser.Gets("/famille")).Token;
        Town.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.BadRequest, (await roys.Browser.Posts("/famille", token: null, ("FirstName", "Zoé"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await roys.Browser.Posts("/famille", foreign, ("FirstName", "Zoé"))).Status);
        Assert.Equal(0, await Kept());
    }

    [Fact]
    public async Task A_form_longer_than_anybody_types_is_not_kept_and_markup_in_one_stays_words()
    {
        using var roys = await Roys();
        var token = (await roys.Browser.Gets("/famille")).Token;
        Town.Clock.Advance(TimeSpan.FromHours(25));

        (await roys.Browser.Posts("/famille", token, ("FirstName", new string('x', 70_000)))).IsShown("Connectez-vous pour continuer");
        Assert.Equal(0, await Kept());

        var asked = await roys.Browser.Posts("/famille", token, ("FirstName", "\"><script>alert(1)</script>"), ("retour", "//evil.example"));
        var again = await SignsIn(roys.Browser, asked, roys.Family.Email);
        Assert.DoesNotContain("<script>alert", again.Html, StringComparison.Ordinal);
        Assert.StartsWith("/famille", again.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_or_out_with_a_page_of_an_ended_session_leads_to_the_sign_in()
    {
        using var roys = await Roys();
        var leaving = await roys.Browser.Gets("/deconnexion");
        Town.Clock.Advance(TimeSpan.FromHours(25));

        Assert.StartsWith("/connexion", (await roys.Browser.Presses(leaving, "Me déconnecter")).Path, StringComparison.Ordinal);
        Assert.Equal(0, await Kept());
    }

    /// <summary>A day later, without knowing that the session has ended.</summary>
    private async Task<ShownPage> TypesAMember(HttpBrowser browser)
    {
        var family = await browser.Gets("/famille");
        Town.Clock.Advance(TimeSpan.FromHours(25));
        return await browser.Posts("/famille", family.Token, ("FirstName", "Zoé"), ("BirthDate.Day", "7"), ("BirthDate.Month", "3"), ("BirthDate.Year", "2019"));
    }

    private static Task<ShownPage> SignsIn(HttpBrowser browser, ShownPage at, string email) =>
        browser.Presses(at, "Se connecter", ("Email", email), ("Password", Town.Password));

    private static string? ValueOf(ShownPage page, string name) => page.Document.QuerySelectorAll("input:not([type=hidden])")
        .FirstOrDefault(input => input.GetAttribute("name") == name)?.GetAttribute("value");

    private async Task<int> Kept()
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().KeptForms.CountAsync();
    }
}
