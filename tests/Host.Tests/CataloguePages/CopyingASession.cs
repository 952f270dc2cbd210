using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>The office makes next winter from this one, by the pages.</summary>
public sealed class CopyingASession : TownTest
{
    [Fact, Trait("Case", "C22")]
    public async Task The_copy_is_seen_then_made_as_drafts()
    {
        var desk = new OfficeDesk(await Town.SignsIn(Role.Clerk, Role.Manager));
        await desk.PreparesWinter();
        await desk.Offers("Natation 3", "NAT-31", group: [("Plan.Days", "Monday"), ("Plan.Last", "2027-04-12")]);
        var sessions = await desk.Browser.Gets("/administration/catalogue/sessions/nouvelle");
        var session = await desk.Browser.Gets(sessions.Document.QuerySelector("a[href*='/sessions/01']")!.GetAttribute("href")!);
        var form = await desk.Browser.Gets(session.Document.QuerySelector("a[href$='/copier']")!.GetAttribute("href")!);

        (await desk.Browser.Presses(form, "Voir ce que donne la copie", ("From", "2027-01-04"))).IsRefused("Indiquez une date plus tardive.");
        var seen = await desk.Browser.Presses(form, "Voir ce que donne la copie", ("From", "2028-01-03"), ("NameFr", "Hiver 2028"));

        seen.IsShown("1 groupe sera copié").IsShown("NAT-31 devient NAT-32").IsShown("Résidents : du vendredi 19 novembre 2027 à 18 h");
        seen.IsShown("14 séances du 10 janvier au 10 avril").IsShown("13 séances dans la session copiée");
        var made = (await desk.Browser.Presses(seen, "Copier la session")).IsShown("La session est copiée en brouillon (activités : 1; groupes : 1)");
        made.IsShown("Natation 3").IsShown("Hiver 2028").IsShown("Brouillon");
        using var visitor = Town.Browser();
        (await visitor.Gets("/loisirs/catalogue")).IsShown("1 activité");
    }
}
