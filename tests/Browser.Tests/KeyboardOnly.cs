using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Browser.Tests;

/// <summary>The sheet without a mouse: each act is reached by Tab in reading order, and the focus is seen at each stop.</summary>
[Collection("Walks")]
public sealed class KeyboardOnly(Chromium chromium)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_family_registers_and_pays(int width)
    {
        await using var town = await Town.Open(with: options => options.RealHttp = true);
        var swimming = await town.OpensGroup();
        var family = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await using var visit = await chromium.Visits(town.Address, new Look(Width: width));
        var keyboard = new Keyboard(visit);

        await visit.Tries(async () =>
        {
            await visit.Goes("/");
            await keyboard.Follows("Se connecter");
            await keyboard.Writes("Courriel", family.Email);
            await keyboard.Writes("Mot de passe", Town.Password);
            await keyboard.Follows("Se connecter");
            await keyboard.Follows("AccèsCité-Loisirs");
            await keyboard.Follows("S'inscrire");
            await keyboard.Writes("Personne à inscrire", "Léa");
            await keyboard.Follows("Afficher les groupes");
            await keyboard.Follows("Confirmer l'inscription à ce groupe");
            await keyboard.Follows("Voir le panier");
            await keyboard.Follows("Payer");
            await keyboard.Follows("Payer 85,00");
            await keyboard.Follows("Aller à la page de paiement");
            await keyboard.Follows("Payer avec cette carte");
        });

        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Inscription complète");
        Assert.Equal(1, await town.TakenPlaces(swimming));
    }

    [Fact]
    public async Task A_supervisor_validates_somebody_and_undoes_it()
    {
        await using var town = await Town.Open(with: options => options.RealHttp = true);
        var swimming = await town.OpensGroup(wish => wish.Free());
        var family = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await town.Registers(family, swimming.Id, family["Léa"]);
        var hired = await town.Hires(Role.Supervisor);
        await town.Assigns(hired.Account, swimming);
        await using var visit = await chromium.Visits(town.Address, new Look(Width: 390));
        var keyboard = new Keyboard(visit);

        await visit.Tries(async () =>
        {
            await visit.SignsIn(hired.Email);
            await visit.Goes("/presences");
            await keyboard.Follows("Prendre les présences");
            await keyboard.Follows("Valider la présence");
            await keyboard.Follows("Annuler la présence");
        });

        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("de nouveau à faire");
    }
}
