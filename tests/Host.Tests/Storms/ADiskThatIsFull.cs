using System.Net;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Storms;

namespace Loisirs.Host.Tests.Storms;

/// <summary>The disk under SQLite is full (P-407): what writes is refused in words, what reads goes on, and with room again all goes on without a restart.</summary>
[Trait("Promise", "P-407"), Trait("Promise", "P-1004")]
public sealed class ADiskThatIsFull : CartPagesTest
{
    private SmallDisk _disk = null!;

    private string DataSource => $"Data Source={Path.Combine(_disk.Folder, "loisirs.db")}";

    [Fact]
    public async Task Refuses_a_registration_shows_the_catalogue_and_heals()
    {
        var story = await Offers("Heure du conte", price: "0");
        using var roys = await Roys();
        await Adds(roys, "Léa", story);
        var check = await roys.Browser.Gets("/panier/payer");

        using var watch = Town.Visitor();
        var before = await watch.GetStringAsync(new Uri("/health/ready", UriKind.Relative));

        _disk.Fill();
        using var meanwhile = await watch.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var full = await roys.Browser.Presses(check, "Terminer l'inscription");
        var catalogue = await roys.Browser.Gets("/loisirs/catalogue");
        var cart = await roys.Browser.Gets("/panier");
        _disk.Empty();
        var done = await roys.Browser.Presses(check, "Terminer l'inscription");
        await Town.Quiet();

        Assert.Equal("Healthy", before);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, meanwhile.StatusCode);
        Assert.Equal("Unhealthy", await meanwhile.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, full.Status);
        Assert.True(full.Says("Rien n'a été facturé."), full.Text);
        catalogue.IsShown("Heure du conte");
        cart.IsShown("Heure du conte");
        done.IsShown("Inscription complète");
        Assert.Empty(await new Inspection(DatabaseProvider.Sqlite, DataSource, null).Breaches(Town.Clock.GetUtcNow()));
    }

    public override async Task InitializeAsync()
    {
        _disk = await SmallDisk.Mount(megabytes: 16);
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _disk.DisposeAsync();
    }

    protected override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override void With(TownOptions options)
    {
        options.Settings["ConnectionStrings:Loisirs"] = $"{DataSource};Pooling=false";
        options.Settings["Health:FreeMegabytes"] = "1";
    }
}
