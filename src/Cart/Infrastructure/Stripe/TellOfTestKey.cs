using Loisirs.Shared.Start;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>A town may rehearse its opening on a test key, and the log says so at each start: no card is charged.</summary>
internal sealed class TellOfTestKey(IHostEnvironment environment, IOptions<PaymentSettings> settings, ILogger<TellOfTestKey> log) : IAtStart
{
    public Task Run(CancellationToken stop)
    {
        if (environment.IsProduction() && settings.Value is { Gateway: PaymentSettings.StripeName, Stripe.IsLive: false })
            log.LogWarning("Payments:Stripe:ApiKey is a test key: no card is charged, and places are given for nothing");
        return Task.CompletedTask;
    }
}
