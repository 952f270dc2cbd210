using Loisirs.Testing;
using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>A passkey from its making to the sign-in with it alone, with Chromium's virtual device.</summary>
[Collection("Walks")]
public sealed class Passkeys(Chromium chromium)
{
    [Fact]
    [Trait("Promise", "P-613")]
    public async Task A_family_makes_one_signs_out_and_comes_in_with_it_alone()
    {
        await using var town = await Town.Open(with: options => options.RealHttp = true);
        var family = await town.ApprovesFamily();
        await using var visit = await chromium.Visits(town.Address, new Look());
        var devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await visit.Tries(async () =>
        {
            await visit.SignsIn(family.Email);
            await visit.Goes("/compte/cles");
            await visit.Page.FillAsync("input[name=Name]", "Ordinateur");
            await visit.Presses("Ajouter la clé", "Add the key");
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("La clé est ajoutée");
            await visit.Goes("/deconnexion");
            await visit.Presses("Me déconnecter", "Sign me out");
            await visit.Goes("/connexion?retour=%2Ffamille");
            await visit.Presses("Utiliser une clé d'accès", "Use a passkey");
            await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Ma famille");
        });
    }

    [Fact]
    [Trait("Promise", "P-613")]
    public async Task Without_script_the_page_says_what_else_there_is()
    {
        await using var town = await Town.Open(with: options => options.RealHttp = true);
        await using var visit = await chromium.Visits(town.Address, new Look(Script: false));
        await visit.Goes("/connexion");

        var without = visit.Page.Locator("main noscript p"); // an expectation of text passes over it: it is read as it is shown
        Assert.True(await without.IsVisibleAsync(), "What stands for no script is not shown.");
        Assert.Contains("Votre mot de passe suffit", await without.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Utiliser une clé d'accès" }).CountAsync());
    }
}
