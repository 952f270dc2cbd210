using Loisirs.Shared.Start;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Start;

/// <summary>A town begins with a command, an address and a password of its own choosing.</summary>
public sealed class TheFirstAdministrator : TownTest
{
    private const string Email = "greffe@ville.example";

    [Fact]
    public async Task Opens_the_printed_address_and_chooses_a_password()
    {
        var browser = Town.Browser();

        await Chooses(browser, await Invites());

        (await browser.Gets("/administration/utilisateurs")).IsShown(Email);
    }

    [Fact]
    public async Task A_lost_address_is_made_again_until_a_password_was_chosen()
    {
        await Invites();
        await Chooses(Town.Browser(), await Invites());

        Assert.Contains("administrat", await Invites(expected: 1), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_is_mailed_without_end()
    {
        for (var n = 0; n < 4; n++)
        {
            await Invites();
        }

        await Invites(expected: 1);
    }

    private async Task<string> Invites(int expected = 0)
    {
        var output = new StringWriter();
        var command = Town.Services.GetServices<IHostCommand>().Single(command => command.Verb == "first-administrator");
        Assert.Equal(expected, await command.Run([Email], output, CancellationToken.None));
        return output.ToString();
    }

    private static async Task Chooses(Testing.Browsing.HttpBrowser browser, string said)
    {
        var address = new Uri(said.Split().Single(word => word.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        var page = await browser.Gets(address);
        var done = await browser.Presses(page, "Enregistrer le mot de passe", ("Password", Town.Password));
        if (done.Path.Contains("/connexion", StringComparison.Ordinal))
        {
            await browser.Presses(await browser.Gets("/connexion"), "Se connecter", ("Email", Email), ("Password", Town.Password));
        }
    }
}
