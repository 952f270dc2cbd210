using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>What proves to a receiver that the town is calling: Standard Webhooks 1.0, HMAC-SHA256.</summary>
internal static class WebhookSecret
{
    private const string Prefix = "whsec_";

    private const int Bytes = 32;

    /// <summary>A new one, as it is shown once.</summary>
    public static string Make() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The header <c>webhook-signature</c>: one signature for each secret, so that a receiver may know the old one or the new one.</summary>
    /// <param name="seconds">The header <c>webhook-timestamp</c>, Unix time of this try.</param>
    public static string Sign(IEnumerable<string> secrets, string id, long seconds, string body) =>
        string.Join(' ', secrets.Select(secret => $"v1,{Signature(secret, id, seconds, body)}"));

    private static string Signature(string secret, string id, long seconds, string body) => Convert.ToBase64String(HMACSHA256.HashData(
        Convert.FromBase64String(secret[Prefix.Length..]),
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{seconds}.{body}"))));
}
