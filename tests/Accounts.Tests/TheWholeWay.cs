using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests;

/// <summary>The module's whole way in one story.</summary>
public sealed class TheWholeWay : TownTest
{
    [Fact]
    public async Task A_family_signs_up_is_approved_signs_in_and_is_written_to_once()
    {
        using var browser = Town.Browser();
        (await browser.SignsUp("rose@exemple.test")).IsShown("approuver votre compte");
        await browser.Presses(await browser.Gets(await Town.LinkMailedTo("rose@exemple.test")), "Confirmer mon courriel");
        var family = Assert.Single((await Town.Does(new FindWaitingAccounts())).Items).Family;
        await Town.Does(new ApproveAccount(family, ResidencyClass.Resident, new DateOnly(2026, 11, 1), new DateOnly(2028, 10, 31)));

        await browser.SignsIn("ROSE@exemple.test");
        var page = await browser.Presses(
            await browser.Gets("/famille"), "Ajouter à ma famille", ("FirstName", "Zoé 🦊"), ("LastName", "N’Diaye"), ("BirthDate.Day", "4"), ("BirthDate.Month", "mai"), ("BirthDate.Year", "2018"));
        page.IsShown("Zoé 🦊 N’Diaye");

        var write = new WriteToFamily("order:1:confirmation", family, "Objet", "Texte\n", "<p>Texte</p>", []);
        Assert.Equal(await Town.Does(write), await Town.Does(write));
        Assert.Equal(3, await Town.SendsLetters());
        Assert.Equal(0, await Town.SendsLetters());
        Assert.NotNull((await Town.Does(new FindLetter("order:1:confirmation", family))).SentAt);
        Assert.Equal(1, (await Town.Does(new SearchFamilies("ndiaye zoe"))).Total);
    }

    [Fact]
    public async Task Two_colleagues_at_once_decide_once()
    {
        var family = await Town.Waits();
        var approve = new ApproveAccount(family, ResidencyClass.Resident, new DateOnly(2026, 11, 1), new DateOnly(2028, 10, 31));
        var answers = await Task.WhenAll(
            Town.Ask(caller => caller.BecomeHouse(), approve),
            Town.Ask(caller => caller.BecomeHouse(), new RefuseAccount(family, "Adresse incomplète.")),
            Town.Ask(caller => caller.BecomeHouse(), approve));

        Assert.Equal(1, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("accounts.already-decided", answer.Refusal.Code));
    }
}
