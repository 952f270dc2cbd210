using Loisirs.Host.Tests.CartPages;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Mail;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>The portal calls its database, its mail server and its payment gateway, and nobody else: what leaves Québec is known (P-806).</summary>
[Trait("Promise", "P-806")]
public sealed class NobodyElseIsCalled : CartPagesTest
{
    private readonly SmtpSink _mail = new();
    private readonly LinesOut _lines = new();

    [Fact]
    public async Task While_a_family_opens_an_account_registers_pays_and_is_written_to()
    {
        using var visitor = Town.Browser();
        var home = await visitor.Presses(
            await visitor.Gets("/compte/creer"), "Continuer",
            ("FirstName", "Camille"), ("LastName", "Gagné"), ("Email", "camille@exemple.test"), ("Password", "cheval lampe rivière agrafe"));
        var whole = await visitor.Presses(home, "Continuer", ("Street", "12, rue des Érables"), ("City", "Val-des-Érables"), ("PostalCode", "G1X 4A5"));
        await visitor.Presses(whole, "Créer mon compte");
        await _mail.Waits(message => message.To.ToString().Contains("camille@exemple.test", StringComparison.Ordinal));
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        await PaysWith(roys, await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $"));
        await _mail.Waits(message => message.Subject!.Contains("Confirmation d'inscription", StringComparison.Ordinal));

        Assert.Contains(_lines.Opened, line => line.IsTo(_mail.Port)); // the ear hears
        Assert.Contains(_lines.Opened, line => line.IsTo(Town.Address.Port)); // the sandbox tells the portal what was paid
        Assert.DoesNotContain(_lines.Opened, line => !line.StaysHere);
        Assert.Empty(_lines.Asked.Except(["localhost", "127.0.0.1", "::1", System.Net.Dns.GetHostName()]));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _mail.DisposeAsync();
        _lines.Dispose();
    }

    protected override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override void With(TownOptions options)
    {
        options.RealHttp = true;
        options.RunsJobs = true;
        _mail.Serve(options);
    }
}
