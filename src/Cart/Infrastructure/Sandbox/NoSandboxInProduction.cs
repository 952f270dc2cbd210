using Loisirs.Shared.Start;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>A town that takes money does not start on a gateway that takes none (P-1003).</summary>
internal sealed class NoSandboxInProduction(IHostEnvironment environment, IOptions<PaymentSettings> settings) : IAtStart
{
    public Task Run(CancellationToken stop) => environment.IsProduction() && settings.Value.Gateway == PaymentSettings.SandboxName
        ? throw new InvalidOperationException("Payments:Gateway is Sandbox, which takes no money; it runs in Development and in tests only.")
        : Task.CompletedTask;
}
