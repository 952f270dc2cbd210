using System.Net;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Storms;

namespace Loisirs.Host.Tests.Storms;

/// <summary>PostgreSQL stops as by a power cut and comes back (P-407): refusals in words meanwhile, nothing lost, no restart of the portal.</summary>
[Trait("Promise", "P-407"), Trait("Promise", "P-1004")]
public sealed class AServerThatIsGone : CartPagesTest
{
    private OwnServer _server = null!;

    [Fact]
    public async Task Is_said_on_the_page_and_to_programs_and_all_goes_on_when_it_is_back()
    {
        var story = await Offers("Heure du conte", price: "0");
        using var roys = await Roys();
        await Adds(roys, "Léa", story);
        var check = await roys.Browser.Gets("/panier/payer");
        using var visitor = Town.Visitor();

        await _server.Break();
        var gone = await roys.Browser.Presses(check, "Terminer l'inscription");
        using var program = await visitor.GetAsync(new Uri($"/api/v1/groups/{story.Id}", UriKind.Relative));
        var (alive, ready) = (await Watches(visitor, "live"), await Watches(visitor, "ready"));
        await _server.Mend();
        var done = await roys.Browser.Presses(check, "Terminer l'inscription");
        await Town.Quiet();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (alive, ready));
        Assert.Equal(HttpStatusCode.OK, await Watches(visitor, "ready"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, gone.Status);
        Assert.True(gone.Says("Rien n'a été facturé."), gone.Text);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, program.StatusCode);
        Assert.Equal("application/problem+json", program.Content.Headers.ContentType?.MediaType);
        done.IsShown("Inscription complète");
        Assert.Empty(await new Inspection(DatabaseProvider.PostgreSql, _server.ConnectionString, null).Breaches(Town.Clock.GetUtcNow()));
    }

    public override async Task InitializeAsync()
    {
        _server = await OwnServer.Start();
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static async Task<HttpStatusCode> Watches(HttpClient visitor, string question)
    {
        using var answer = await visitor.GetAsync(new Uri($"/health/{question}", UriKind.Relative));
        return answer.StatusCode;
    }

    protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    protected override void With(TownOptions options) => options.Settings["ConnectionStrings:Loisirs"] = _server.ConnectionString;
}
