using System.Security.Cryptography;
using Loisirs.Shared.Web;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Webhooks;

/// <summary>What notices are signed with: the secrets of the settings, or for the sandbox one that the hosts share.</summary>
internal sealed class WebhookSecrets(IOptions<PaymentSettings> settings, SharedKeys keys)
{
    private const int SecretBytes = 32;

    public async Task<IReadOnlyList<string>> Current(CancellationToken stop) => settings.Value.WebhookSecrets.Count > 0
        ? [.. settings.Value.WebhookSecrets]
        : [await keys.Find("payments-webhook", () => Convert.ToHexString(RandomNumberGenerator.GetBytes(SecretBytes)), stop)];
}
