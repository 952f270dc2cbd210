using Loisirs.Testing;

namespace Loisirs.Host.Tests.SignIn;

/// <summary>Ten minutes after the sign-in, what a stranger at a forgotten screen would look for asks for it again; what was typed is kept.</summary>
[Trait("Promise", "P-614")]
public sealed class ASignInGrowsOld : TownTest
{
    [Fact]
    public async Task A_safety_file_and_the_copy_of_ones_data_ask_for_the_password_again()
    {
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        using var browser = await Town.SignsIn(roy.Email);
        var file = $"/famille/membres/{roy["Léa"]}/securite";
        Town.Clock.Advance(TimeSpan.FromMinutes(10));
        var typed = (await browser.Gets(file)).IsShown("Allergies");
        var data = await browser.Gets("/compte/renseignements/donnees");

        Town.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.StartsWith("/connexion?retour=", (await browser.Gets(file)).Path, StringComparison.Ordinal);
        var asked = await browser.Presses(data, "Voir les renseignements");
        Assert.StartsWith("/connexion", asked.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiches de sécurité", asked.Text, StringComparison.Ordinal);
        asked = await browser.Presses(typed, "Enregistrer", ("Allergies", "arachides"));
        var again = await browser.Presses(asked, "Se connecter", ("Email", roy.Email), ("Password", Town.Password));
        Assert.Contains("arachides", again.Html, StringComparison.Ordinal); // shown again, to confirm
        (await browser.Presses(again, "Enregistrer")).IsShown("Ma famille");
        Assert.Contains("arachides", (await browser.Gets(file)).Html, StringComparison.Ordinal);
    }
}
