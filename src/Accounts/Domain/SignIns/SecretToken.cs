using System.Buffers.Text;
using System.Security.Cryptography;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A secret that acts as a key: 256 random bits, shown once, of which only the hash is kept (P-605).</summary>
internal static class SecretToken
{
    /// <summary>Of its text, in characters.</summary>
    public const int Length = 43;

    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept: SHA-256, in hexadecimal. A random secret needs no slow hash.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
}
