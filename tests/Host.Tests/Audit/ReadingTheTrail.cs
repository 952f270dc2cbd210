using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.Families;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
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

        var page = (await administrator.Gets("/administration/journal")).IsShown(nameof(AddMember)).IsShown("Bélanger");

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
