using Loisirs.Accounts.Application.Staff;
using Loisirs.Kernel;
using Loisirs.Testing.Browsing;

namespace Loisirs.Testing;

/// <summary>The town's own people, signed in by the front door.</summary>
public static class Staff
{
    private const string Password = "Erables-Rouges-2026";

    /// <summary>Somebody of the town with these roles, at a browser, signed in.</summary>
    public static async Task<HttpBrowser> SignsIn(this Town town, params Role[] roles)
    {
        var email = $"{roles[^1]}@val-des-erables.test".ToLowerInvariant();
        await town.Does(new OpenStaffAccount($"Camille {roles[^1]}", email, Password, roles));
        var browser = town.Browser();
        await browser.Presses(await browser.Gets("/connexion"), "Se connecter", ("Email", email), ("Password", Password));
        return browser;
    }
}
