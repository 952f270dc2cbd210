using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignIn;

/// <summary>The town makes an account forget a lost device, with a reason.</summary>
[Trait("Promise", "P-614")]
public sealed class LostDevices
{
    [Theory, BothDatabases]
    public async Task The_office_does_it_for_a_family_which_is_told_and_signed_out(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var family = await town.Approved();
        await town.Employs("bureau@exemple.test", Role.Clerk);
        using var key = new SoftKey();
        using var phone = town.Browser();
        await phone.SignsIn("roy@exemple.test");
        var page = await phone.Gets("/compte/cles");
        await phone.Presses(page, "Ajouter la clé", ("Name", "Téléphone"), ("Answer", key.Makes(page.Document.QuerySelector("form[data-question]")!.GetAttribute("data-question")!)));
        using var office = town.Browser();
        await office.SignsIn("bureau@exemple.test");
        var file = $"/administration/comptes/{family}/appareil-perdu";

        (await office.Presses(await office.Gets(file), "Oublier l'appareil")).IsRefused("Écrivez la raison");
        (await office.Presses(await office.Gets(file), "Oublier l'appareil", ("Reason", "Louise, vue au comptoir"))).IsShown("La personne en est avisée");

        Assert.StartsWith("/connexion", (await phone.Gets("/famille")).Path, StringComparison.Ordinal);
        Assert.Contains(await town.LettersTo("roy@exemple.test"), letter => letter.Text.Contains("Louise, vue au comptoir", StringComparison.Ordinal));
        Assert.Empty(await town.Reads(db => Task.FromResult(db.Passkeys.ToList())));
        Assert.Equal("Louise, vue au comptoir", await town.Reads(db => Task.FromResult(db.FactorResets.Single().Reason)));
        await phone.SignsIn("roy@exemple.test");
        (await phone.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    public async Task Nobody_does_it_for_themselves_and_the_office_not_for_a_colleague()
    {
        await using var town = await Town.Open();
        var (office, admin) = (await town.Employs("bureau@exemple.test", Role.Clerk), await town.Employs("admin@exemple.test", Role.Administrator));

        foreach (var (who, role, whose) in new[] { (admin, Role.Administrator, admin), (office, Role.Clerk, admin), (office, Role.Clerk, office) })
        {
            var answer = await town.Ask(caller => caller.Become(As(who, role, town.Clock.GetUtcNow())), new ForgetLostDevice(whose, "Perdu"));
            Assert.Equal("house.not-found", answer.Refusal.Code);
        }

        var late = town.Clock.GetUtcNow().AddMinutes(-11);
        Assert.Equal("house.sign-in-again", (await town.Ask(caller => caller.Become(As(admin, Role.Administrator, late)), new ForgetLostDevice(office, "Perdu"))).Refusal.Code);
        Assert.False((await town.Ask(caller => caller.Become(As(admin, Role.Administrator, town.Clock.GetUtcNow())), new ForgetLostDevice(office, "Perdu"))).IsRefused);
    }

    private static CallerFacts As(Guid account, Role role, DateTimeOffset signedInAt) =>
        new([role], account, Guid.Empty, IsApproved: false, "Camille", Language.French, signedInAt);
}
