using System.Globalization;
using OtpNet;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>The six digits of an authenticator: RFC 6238, SHA-1, a new one every 30 seconds.</summary>
internal static class OneTimeCode
{
    private const int SecretBytes = 20;
    private const int Digits = 6;

    /// <summary>One code before and one after still count: telephones' clocks differ.</summary>
    private static readonly VerificationWindow Around = new(previous: 1, future: 1);

    /// <summary>A new secret, in base 32.</summary>
    public static string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes));

    /// <summary>Which step of 30 seconds the code belongs to; null when it is none of now.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now) =>
        code.Length == Digits && code.All(char.IsAsciiDigit)
        && new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now.UtcDateTime, code, out var step, Around)
            ? step
            : null;

    /// <summary>What the authenticator reads from the picture.</summary>
    public static string Address(string town, string email, string secret) => string.Create(
        CultureInfo.InvariantCulture, $"otpauth://totp/{Uri.EscapeDataString(town)}:{Uri.EscapeDataString(email)}?secret={secret}&issuer={Uri.EscapeDataString(town)}");
}
