using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Cart.Infrastructure.Webhooks;

/// <summary>The signature of a payment notice: <c>t={unix seconds},v1={hex HMAC-SHA-256 of "t.body"}</c>, over the raw bytes (P-208).</summary>
internal static class WebhookSignature
{
    public const string Header = "Payment-Signature";

    /// <summary>Older, or further in the future, is not believed.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    private const int LongestHeader = 500;

    public static string Sign(ReadOnlySpan<byte> body, string secret, DateTimeOffset at)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={seconds},v1={Convert.ToHexStringLower(Mac(seconds, body, secret))}";
    }

    /// <summary>True when one of the secrets signed exactly these bytes within the tolerance.</summary>
    public static bool IsRight(string header, ReadOnlySpan<byte> body, IReadOnlyCollection<string> secrets, DateTimeOffset now)
    {
        if (header.Length > LongestHeader || !TryRead(header, out var seconds, out var signatures))
            return false;
        if (!long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var unix)
            || Math.Abs(now.ToUnixTimeSeconds() - unix) > Tolerance.TotalSeconds)
            return false;

        foreach (var secret in secrets)
        {
            var mac = Mac(seconds, body, secret);
            if (signatures.Exists(signature => CryptographicOperations.FixedTimeEquals(mac, signature)))
                return true;
        }

        return false;
    }

    private static byte[] Mac(string seconds, ReadOnlySpan<byte> body, string secret) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes(seconds + "."), .. body]);

    private static bool TryRead(string header, out string seconds, out List<byte[]> signatures)
    {
        (seconds, signatures) = ("", []);
        foreach (var part in header.Split(','))
        {
            var (name, value) = part.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : ("", "");
            if (name == "t")
                seconds = value;
            else if (name == "v1" && value.Length == HMACSHA256.HashSizeInBytes * 2 && value.All(char.IsAsciiHexDigit))
                signatures.Add(Convert.FromHexString(value));
        }

        return seconds.Length > 0 && signatures.Count > 0;
    }
}
