using System.Net;
using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.Approvals;

public sealed class ApprovingAccounts : TownTest
{
    [Fact]
    public async Task The_oldest_comes_first_and_the_next_one_opens()
    {
        await Town.Waits("roy@exemple.test", "Roy");
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Town.Waits("cote@exemple.test", "Côté");
        await Town.Employs("bureau@exemple.test", Role.Clerk, Role.Manager);
        using var browser = Town.Browser();
        (await browser.SignsIn("bureau@exemple.test")).IsShown("2 comptes à approuver");

        var list = await browser.Gets("/administration/comptes");
        var first = list.Document.QuerySelector("tbody th a")!;
        Assert.Equal("Louise Roy", first.TextContent);
        var next = await browser.Presses(await browser.Gets(first.GetAttribute("href")!), "Approuver", ("Residency", "Resident"));
        next.IsShown("Compte approuvé").IsShown("Compte de Louise Côté");

        var letter = (await Town.LettersTo("roy@exemple.test"))[^1];
        Assert.StartsWith("Votre compte est approuvé", letter.Subject, StringComparison.Ordinal);
        using var roy = Town.Browser();
        await roy.SignsIn("roy@exemple.test");
        (await roy.Gets("/compte/en-attente")).IsShown("Votre compte est approuvé");
        (await roy.Gets("/famille")).IsShown("Résident jusqu'au");
    }

    [Fact]
    public async Task A_refusal_sends_its_reason_as_is_and_correcting_waits_anew()
    {
        var family = await Town.Waits();
        await Town.Does(new RefuseAccount(family, "La preuve de résidence manque."));

        Assert.Contains("La preuve de résidence manque.", (await Town.LettersTo("roy@exemple.test"))[^1].Text, StringComparison.Ordinal);
        using var roy = Town.Browser();
        await roy.SignsIn("roy@exemple.test");
        (await roy.Gets("/compte/en-attente")).IsShown("La preuve de résidence manque.");

        var details = await roy.Gets("/compte/renseignements");
        await roy.Presses(details, "Enregistrer", ("Street", "14, rue des Érables"));
        (await roy.Gets("/compte/en-attente")).IsShown("Compte en attente d'approbation");
        Assert.Equal(1, (await Town.Does(new FindWaitingAccounts())).Total);
    }

    [Fact]
    public async Task Two_colleagues_decide_once_and_the_second_is_told()
    {
        var family = await Town.Waits();
        await Town.Employs("bureau@exemple.test", Role.Clerk, Role.Manager);
        using var browser = Town.Browser();
        await browser.SignsIn("bureau@exemple.test");
        var open = await browser.Gets($"/administration/comptes/{family}");
        await Town.Does(new RefuseAccount(family, "Adresse incomplète."));

        var late = await browser.Presses(open, "Approuver", ("Residency", "Resident"));

        late.IsRefused("Une autre personne de l'administration vient de répondre").IsRefused("Adresse incomplète.");
        Assert.Equal(2, (await Town.LettersTo("roy@exemple.test")).Count); // to confirm, then the refusal
    }

    [Fact]
    public async Task Nobody_but_the_office_decides()
    {
        var family = await Town.Waits();
        var answer = await Town.Ask(
            caller => caller.Become(new([Role.Citizen], Guid.NewGuid(), family, IsApproved: false, "", Language.French)),
            new ApproveAccount(family, ResidencyClass.Resident, new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1)));
        Assert.Equal(Refusal.Denied, answer.Refusal);

        using var citizen = Town.Browser();
        await citizen.SignsIn("roy@exemple.test");
        foreach (var path in (string[])["/administration", "/administration/comptes", $"/administration/comptes/{family}", "/administration/familles", "/administration/api", "/administration/utilisateurs", "/administration/courriels"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Gets(path)).Status);
        }
    }

    [Theory]
    [InlineData("louise")]
    [InlineData("cote")]
    [InlineData("COTE@exemple.test")]
    [InlineData("(418) 555-0123")]
    public async Task A_family_is_found_by_name_address_or_telephone(string typed)
    {
        await Town.Waits("cote@exemple.test", "Côté");
        await Town.Employs("bureau@exemple.test", Role.Clerk, Role.Manager);
        using var browser = Town.Browser();
        await browser.SignsIn("bureau@exemple.test");

        (await browser.Gets($"/administration/familles?q={Uri.EscapeDataString(typed)}")).IsShown("1 famille").IsShown("Louise Côté");
        (await browser.Gets("/administration/familles?q=tremblay")).IsShown("Aucune famille trouvée");
    }
}
