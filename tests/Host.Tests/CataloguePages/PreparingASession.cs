using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>The office makes a session ready, by the pages: what clashes is told, what is ready is published at once.</summary>
public sealed class PreparingASession : TownTest
{
    private OfficeDesk _desk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _desk = new OfficeDesk(await Town.SignsIn(Role.Clerk, Role.Manager));
        await _desk.PreparesWinter();
    }

    [Fact]
    public async Task A_taken_pool_is_told_by_name_and_the_group_saved_once_the_box_is_ticked()
    {
        var draft = await _desk.Drafts("Natation 3");
        (await _desk.AddsGroup(draft, "NAT-31")).IsShown("enregistré comme brouillon");

        var told = (await _desk.AddsGroup(draft, "NAT-32")).IsRefused("Natation 3 (NAT-31) prend déjà ce lieu le samedi 9 janvier 2027 à 9 h.");

        Assert.Equal("true", told.Document.GetElementById("Fields_Venue")!.GetAttribute("aria-invalid"));
        (await _desk.Browser.Presses(told, "Enregistrer le groupe", ("DespiteClashes", "true"))).IsShown("enregistré comme brouillon");
    }

    [Fact]
    public async Task What_is_ready_is_published_at_once_and_the_rest_says_what_it_lacks()
    {
        await _desk.AddsGroup(await _desk.Drafts("Natation 3"), "NAT-31");
        await _desk.Drafts("Judo");
        var sessions = await _desk.Browser.Gets("/administration/catalogue/sessions/nouvelle");
        var address = sessions.Document.QuerySelector("a[href*='/sessions/01']")!.GetAttribute("href")!;
        var session = (await _desk.Browser.Gets(address)).IsShown("Ajoutez d'abord un groupe.").IsShown("Prêt à publier");

        (await _desk.Browser.Presses(session, "Publier ce qui est prêt")).IsShown("Groupes publiés : 1. Activités à compléter : 1.");

        using var visitor = Town.Browser();
        (await visitor.Gets("/loisirs/catalogue")).IsShown("Natation 3");
        var seen = await _desk.Browser.Gets($"/administration/catalogue/voir-comme?session={address.Split('/')[^1]}&born=2016-05-01");
        seen.IsShown("Aucun groupe ouvert à cette personne").IsShown("Pas pour cette personne : ce groupe va jusqu'à 8 ans");
    }
}
