using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.Families;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Callers;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Audit;

/// <summary>The administrator reads who did what.</summary>
public sealed class ReadingTheTrail : TownTest
{
    [Fact]
    public async Task Acts_are_shown_with_the_names_of_who_did_them_and_for_whom()
    {
        var family = await (await Town.ApprovesFamily("Bélanger")).With("Léa", "2018-04-02");
        var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);

        var page = (await administrator.Gets("/administration/journal")).IsShown("Personne ajoutée à la famille").IsShown("Bélanger");

        var link = page.Document.QuerySelectorAll("main td a").First(link => link.TextContent == "Bélanger");
        var hers = await administrator.Gets(link.GetAttribute("href")!);
        Assert.All(hers.Document.QuerySelectorAll("tbody tr"), row => Assert.Contains("Bélanger", row.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Léa", hers.Text, StringComparison.Ordinal); // nothing that a person typed is kept there
    }

    [Fact]
    public async Task A_portal_where_nothing_is_to_do_writes_nothing()
    {
        await Town.ApprovesFamily();
        await Town.Does(new SendLetters());
        var before = await DatabaseState.Of(Town);

        await Town.Does(new SendLetters());
        await Town.Does(new SealAuditTrail());
        var sealedOnce = await DatabaseState.Of(Town);
        await Town.Does(new SendLetters());
        await Town.Does(new SealAuditTrail());

        Assert.Equal(["house_audit_entries"], before.Differs(sealedOnce)); // the seals, and nothing else
        Assert.Empty(sealedOnce.Differs(await DatabaseState.Of(Town)));
    }

    [Fact]
    public async Task What_the_portal_does_by_itself_is_shown_when_it_is_asked_for()
    {
        await Town.OpensGroup();
        var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        var people = await administrator.Gets("/administration/journal");

        var all = await administrator.Gets(people.Document.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Voir aussi", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.DoesNotContain("Portail", people.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Portail", all.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task A_manager_reads_what_touches_money_and_nothing_else()
    {
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.PutsInCart("Léa", await Town.OpensGroup(wish => wish.Free()));
        await roy.ChecksOut();
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);

        foreach (var asked in new[] { "", "?genre=Accounts", "?nom=roy", "?portail=true" })
        {
            var page = (await manager.Gets($"/administration/journal{asked}")).IsShown("Commande passée");
            Assert.All(page.Document.QuerySelectorAll("tbody tr"), row => Assert.Contains("Commande passée", row.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact, Trait("Promise", "P-616")]
    public async Task Acts_are_found_by_person_and_by_kind_with_who_for_whom_and_why()
    {
        var (clerk, _) = await Town.Hires(Role.Clerk);
        await Town.ApprovesFamily();
        var tremblay = await Town.OpensAccount("Tremblay");
        await Town.Ask(
            caller => caller.Become(new CallerFacts([Role.Supervisor, Role.Clerk], clerk, Guid.Empty, IsApproved: false, "Clerk", Language.French)),
            new RefuseAccount(tremblay.Id, "Hors du territoire"));
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);

        var row = Assert.Single((await administrator.Gets("/administration/journal?nom=trémblay&genre=Accounts")).Document.QuerySelectorAll("tbody tr"),
            row => row.TextContent.Contains("Compte refusé", StringComparison.Ordinal));

        foreach (var part in new[] { "Clerk de la ville", "Surveillance, Guichet", "Tremblay", "Hors du territoire" })
        {
            Assert.Contains(part, row.TextContent, StringComparison.Ordinal);
        }

        (await administrator.Gets("/administration/journal?nom=tremblay&genre=Catalogue")).IsShown("Aucun geste ne correspond");
        (await administrator.Gets("/administration/journal?nom=personne-de-ce-nom")).IsShown("Aucun geste ne correspond");
    }

    [Fact]
    public async Task Older_acts_follow_by_a_link()
    {
        var family = await Town.ApprovesFamily();
        for (var n = 0; n < 60; n++)
        {
            await family.Does(new CorrectDetails("Camille", "Roy", null, $"{n + 1}, rue des Érables", "Val-des-Érables", "G1X 4A5", Language.French));
        }

        var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        var first = await administrator.Gets("/administration/journal");
        var second = await administrator.Gets(first.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Gestes plus anciens").GetAttribute("href")!);

        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(second.Document.QuerySelectorAll("tbody tr").Length, 10, 50);
    }
}
