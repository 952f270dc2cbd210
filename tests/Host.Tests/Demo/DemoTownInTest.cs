using Loisirs.Host.Demo;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Databases;

namespace Loisirs.Host.Tests.Demo;

/// <summary>One demo town for the tests that look at it: founding it takes seconds.</summary>
public sealed class DemoTownInTest : IAsyncLifetime
{
    public Town Town { get; private set; } = null!;

    /// <summary>From its founding on.</summary>
    public EverythingAsked Asked { get; } = new();

    public async Task InitializeAsync() => Town = await Town.Open(with: Seeded);

    public async Task DisposeAsync() => await Town.DisposeAsync();

    /// <summary>A browser without script, signed in as one of the people that the sign-in page names.</summary>
    public async Task<HttpBrowser> SignsIn(string email)
    {
        var browser = Town.Browser();
        var page = await browser.Gets("/connexion");
        Assert.False((await browser.Presses(page, "Se connecter", ("Email", email), ("Password", DemoSignIns.Password))).Says("ne vont pas ensemble"));
        return browser;
    }

    /// <summary>Founded at 11 h in town: groups have met, others are to come.</summary>
    internal static void Seeded(TownOptions options)
    {
        options.Now = new DateTimeOffset(2026, 11, 26, 16, 0, 0, TimeSpan.Zero);
        options.Settings["Demo:Seed"] = "true";
    }
}

[CollectionDefinition(Name)]
public sealed class InTheDemoTown : ICollectionFixture<DemoTownInTest>
{
    public const string Name = "In the demo town";
}
