using Loisirs.Shared.Start;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Doors;

/// <summary>A town's portal does not start on what is meant for trying it: files instead of mail, a gateway that takes no money, demo people, an open key ring, a plain address (P-1003).</summary>
internal sealed class FitForProduction(IHostEnvironment environment, IConfiguration configuration, IOptions<TownSettings> town) : IAtStart
{
    public Task Run(CancellationToken stop) => environment.IsProduction() && WhyNot(configuration, town.Value.PublicAddress) is { } reason
        ? throw new InvalidOperationException(reason)
        : Task.CompletedTask;

    /// <summary>The first setting that is not fit, in a sentence that says what to write instead; null when all are.</summary>
    internal static string? WhyNot(IConfiguration configuration, string publicAddress)
    {
        if (string.IsNullOrWhiteSpace(configuration["Mail:Smtp:Host"]))
        {
            return "Mail:Smtp:Host is empty: confirmations would stay in files. Name the town's mail server.";
        }

        if (configuration["Payments:Gateway"] is null or "Sandbox")
        {
            return "Payments:Gateway is Sandbox, which takes no money: places would be given away. Write Stripe, and its key in Payments:Stripe:ApiKey.";
        }

        if (configuration.GetValue<bool>("Demo:Seed"))
        {
            return "Demo:Seed is true: everybody knows the demo people's password. Set it to false.";
        }

        if (configuration.GetValue<bool>("Webhooks:AllowsLoopback"))
        {
            return "Webhooks:AllowsLoopback is true: a program could have the portal call what runs beside it. Set it to false.";
        }

        if (string.IsNullOrWhiteSpace(configuration["Keys:Certificate"]))
        {
            return "Keys:Certificate is empty: whoever reads the database could forge a sign-in. Name the PKCS #12 file that protects the key ring.";
        }

        return publicAddress.StartsWith("https://", StringComparison.Ordinal)
            ? null
            : "Town:PublicAddress does not begin with https://: cookies and links would travel in the open. Write the secure address.";
    }
}
