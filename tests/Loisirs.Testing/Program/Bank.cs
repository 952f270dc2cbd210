using Loisirs.Cart.Infrastructure;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Testing.Program;

/// <summary>The sandbox' bank at work in the test's own process: it takes money whether a host is alive or not.</summary>
internal sealed class Bank
{
    private readonly SandboxGateway _gateway;

    /// <param name="folder">Of the ledger that the hosts use.</param>
    public Bank(string folder)
    {
        Ledger = new SandboxLedger(Options.Create(new PaymentSettings { Sandbox = new() { Ledger = folder } }));
        _gateway = new SandboxGateway(Ledger, new SandboxDisputes(Ledger, TimeProvider.System), Options.Create(new TownSettings()), TimeProvider.System);
    }

    public SandboxLedger Ledger { get; }

    /// <summary>Somebody pays on a page of the bank with a test card; the house hears of it when it can. False: the page was used or closed.</summary>
    public Task<bool> Pay(Uri page, string card) =>
        _gateway.Pay(page.Segments[^1], SandboxCard.Find(card)!, CancellationToken.None);
}
