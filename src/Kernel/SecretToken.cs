using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Kernel;

/// <summary>A secret that acts as a key: 256 random bits, shown once, of which only the hash is kept (P-605).</summary>
public static class SecretToken
{
    /// <summary>Of its text, in characters.</summary>
    public const int Length = 43;

    private const int Bytes = 32;

    /// <summary>A new one, safe in an address.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept: SHA-256, in hexadecimal. A random secret needs no slow hash.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
