using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>The office writes the catalogue, by the forms of its pages.</summary>
public sealed class OfficeTests : TownTest
{
    private OfficeDesk _desk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _desk = new OfficeDesk(await Town.SignsIn(Role.Clerk, Role.Manager));
        await _desk.PreparesWinter();
    }

    [Fact]
    public async Task What_the_office_publishes_every_visitor_sees_and_a_draft_nobody()
    {
        var draft = await _desk.Drafts("Natation 3");
        await _desk.AddsGroup(draft, "NAT-31");
        using var visitor = Town.Browser();
        (await visitor.Gets("/loisirs/catalogue")).IsShown("Aucune activité");

        await _desk.Publishes(draft);

        var catalogue = (await visitor.Gets("/loisirs/catalogue")).IsShown("1 activité").IsShown("Résidents : 85,00 $ · Non-résidents : 127,50 $")
            .IsShown("Places disponibles").IsShown("Ouvre le vendredi 4 décembre 2026 à 0 h pour les non-résidents");
        var link = catalogue.Document.QuerySelector(".carte h3 a")!.GetAttribute("href")!;
        (await visitor.Gets(link)).IsShown("Natation 3").IsShown("1 groupe").IsShown("S'inscrire : Natation 3, NAT-31");
    }

    [Fact]
    public async Task An_activity_without_a_group_is_not_published_and_the_page_says_what_is_missing()
    {
        var draft = await _desk.Drafts("Natation 3");

        (await _desk.Publishes(draft)).IsRefused("Ajoutez d'abord un groupe.").IsRefused("Avant de publier");
    }

    [Fact]
    public async Task Whatever_is_left_out_is_said_at_once()
    {
        var form = await _desk.Browser.Gets("/administration/catalogue/activites/nouvelle");

        var refused = await _desk.Browser.Presses(form, "Enregistrer le brouillon");

        foreach (var field in (string[])["NameFr", "Programme", "Category", "Provider", "TaxReason"])
        {
            Assert.Equal("true", refused.Document.GetElementById($"Activity_{field}")!.GetAttribute("aria-invalid"));
        }
    }

    [Fact]
    public async Task An_empty_form_comes_back_with_a_sentence_at_each_field_and_what_was_typed()
    {
        var refused = (await _desk.Drafts("", ("Activity.TaxReason", ""), ("Activity.DescriptionFr", "Un texte à garder"))).IsRefused("Écrivez le nom.");

        Assert.StartsWith("2 erreurs – ", refused.Title, StringComparison.Ordinal);
        var name = refused.Document.GetElementById("Activity_NameFr")!;
        Assert.Equal("true", name.GetAttribute("aria-invalid"));
        Assert.Contains("Activity_NameFr-erreur", name.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Contains("Un texte à garder", refused.Document.GetElementById("Activity_DescriptionFr")!.TextContent, StringComparison.Ordinal);
        Assert.All(refused.Document.QuerySelectorAll("#erreurs a"), link => Assert.NotNull(refused.Document.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task The_dates_are_seen_before_the_group_is_stored_and_the_form_then_stores_it()
    {
        var draft = await _desk.Drafts("Natation 3");
        var form = await _desk.OpensGroupForm(draft);

        var seen = await _desk.Browser.Presses(form, "Voir les dates", OfficeDesk.Saturdays(form, "NAT-31", ("Except", "2027-01-16")));

        seen.IsShown("4 séances").IsShown("samedi 9 janvier 2027").IsShown("Jours sautés");
        Assert.Equal("NAT-31", seen.Document.GetElementById("Fields_Code")!.GetAttribute("value"));
        (await _desk.Browser.Presses(seen, "Enregistrer le groupe")).IsShown("enregistré comme brouillon").IsShown("4 séances");
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_and_a_plan_without_a_day_are_said_at_their_fields()
    {
        var draft = await _desk.Drafts("Natation 3");
        var form = await _desk.OpensGroupForm(draft);

        (await _desk.Browser.Presses(form, "Voir les dates", ("Except", "demain"))).IsRefused("« demain » n'est pas une date comme 2026-03-02.");
        var refused = (await _desk.Browser.Presses(form, "Voir les dates")).IsRefused("Choisissez au moins un jour.");

        Assert.Equal("true", refused.Document.GetElementById("Plan_Days")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_group_is_cancelled_on_a_page_of_its_own_with_a_reason_and_the_public_is_told()
    {
        var draft = await _desk.Drafts("Natation 3");
        var group = OfficeDesk.IdIn(await _desk.AddsGroup(draft, "NAT-31"));
        await _desk.Publishes(draft);
        var confirm = (await _desk.Browser.Gets($"/administration/catalogue/groupes/{group}/annuler")).IsShown("Garder ce groupe");

        (await _desk.Browser.Presses(confirm, "Annuler ce groupe pour tous")).IsRefused("Raison");
        (await _desk.Browser.Presses(confirm, "Annuler ce groupe pour tous", ("Reason", "Piscine en réparation"))).IsShown("Le groupe est annulé.");

        using var visitor = Town.Browser();
        (await visitor.Gets($"/loisirs/groupes/{group}")).IsShown("Ce groupe est annulé depuis le");
    }

    [Fact]
    public async Task A_group_is_closed_corrected_and_a_session_too()
    {
        var draft = await _desk.Drafts("Natation 3");
        var group = OfficeDesk.IdIn(await _desk.AddsGroup(draft, "NAT-31"));
        await _desk.Publishes(draft);
        var page = await _desk.Browser.Gets($"/administration/catalogue/groupes/{group}");

        (await _desk.Browser.Presses(page, "Enregistrer", ("Fields.Capacity", "15"))).IsShown("0 places prises sur 15");
        var closing = await _desk.Browser.Gets($"/administration/catalogue/groupes/{group}/fermer");
        (await _desk.Browser.Presses(closing, "Terminer les inscriptions à ce groupe")).IsShown("Inscriptions terminées depuis");

        var sessions = await _desk.Browser.Gets("/administration/catalogue/sessions/nouvelle");
        var session = await _desk.Browser.Gets(sessions.Document.QuerySelector("a[href*='/sessions/01']")!.GetAttribute("href")!);
        Assert.Equal("18:00", session.Document.GetElementById("Windows_0__OpensAt")!.GetAttribute("value"));
        (await _desk.Browser.Presses(session, "Enregistrer", ("NameFr", "Hiver 2027, début"))).IsShown("Les changements sont enregistrés.").IsShown("Hiver 2027, début");
    }

    [Fact]
    public async Task Nobody_else_sees_these_pages()
    {
        using var visitor = Town.Browser();
        using var supervisor = await Town.SignsIn(Role.Supervisor);
        foreach (var path in (string[])["", "/lieux", "/organismes", "/sessions/nouvelle", "/activites/nouvelle"])
        {
            Assert.StartsWith("/connexion", (await visitor.Gets("/administration/catalogue" + path)).Path, StringComparison.Ordinal);
            Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await supervisor.Gets("/administration/catalogue" + path)).Status);
        }
    }
}
