using Loisirs.Testing;

namespace Loisirs.Browser.Tests;

/// <summary>The demo town at eleven on a Thursday, for the stories that look at every page.</summary>
internal static class DemoTownVisited
{
    public const string Password = "Loisirs-2026!";

    /// <summary>Who looks, and where they start; null is a visitor.</summary>
    public static readonly (string Who, string? Email, string[] Starts)[] People =
    [
        ("visiteur", null, ["/", "/connexion", "/compte/creer", "/loisirs/catalogue", "/loisirs/inscription"]),
        ("citoyenne", "citoyenne@loisirs.test", ["/", "/loisirs/inscription", "/panier", "/famille", "/commandes"]),
        ("nouveau", "nouveau@loisirs.test", ["/compte/en-attente", "/loisirs/inscription", "/famille"]),
        ("surveillant", "surveillant@loisirs.test", ["/presences", "/presences/recherche?text=a"]),
        ("bureau", "bureau@loisirs.test", ["/administration", "/administration/comptes", "/administration/catalogue", "/administration/commandes"]),
        ("admin", "admin@loisirs.test", ["/administration", "/administration/api"]),
    ];

    public static Task<Town> Open() => Town.Open(with: options =>
    {
        options.RealHttp = true;
        options.Now = new DateTimeOffset(2026, 11, 26, 16, 0, 0, TimeSpan.Zero);
        options.Settings["Demo:Seed"] = "true";
    });

    /// <summary>A visit of that person, signed in.</summary>
    public static async Task<Visit> Visits(this Chromium chromium, Town town, string? email, Look look)
    {
        var visit = await chromium.Visits(town.Address, look);
        if (email is not null)
        {
            await visit.SignsIn(email, Password);
        }

        return visit;
    }
}
