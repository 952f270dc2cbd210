using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Shared.Audit;

/// <summary>Who did what, for which family, when and from where: one row for each command that was done, in its transaction.</summary>
/// <remarks>Rows are only added (P-615). A sealed row is a link of a chain: its seal covers itself and the seal before it.</remarks>
internal sealed class AuditEntry
{
    /// <summary>What the first seal stands on.</summary>
    public const string NoSeal = "";

    private const int SaltLength = 32;

    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the caller was then, as it was called then: several roles stand with a space between them.</summary>
    public required string Role { get; init; }

    public required Guid Account { get; init; }

    public required Guid Family { get; init; }

    /// <summary>The command's name.</summary>
    public required string Act { get; init; }

    /// <summary>The ids that the command named; never what a person typed.</summary>
    public required string Subjects { get; init; }

    /// <summary>Why, in the words of who did it; null where the command asks for none, or when it was erased.</summary>
    public string? Reason { get; init; }

    /// <summary>The salt and the hash of the reason. The seal covers them, so that the reason can be erased and the chain still holds.</summary>
    public string? ReasonHash { get; init; }

    /// <summary>Its place in the chain, from 1 without holes; null until it is sealed, moments after the commit.</summary>
    public long? Number { get; private set; }

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public string? Seal { get; private set; }

    public void SealAfter(long number, string previous) => (Number, Seal) = (number, SealOf(number, previous));

    /// <summary>The seal holds: nothing of this row, nor of any before it, is other than it was; a reason may have been erased.</summary>
    public bool IsSealedAfter(string previous) => Number is { } number && Seal == SealOf(number, previous)
        && (Reason is null || (ReasonHash is { Length: > SaltLength } hash && hash == HashOf(Reason, hash[..SaltLength])));

    /// <summary>A hash for a reason, with a salt of its own; null for none.</summary>
    public static string? HashOf(string? reason) => reason is null ? null : HashOf(reason, RandomNumberGenerator.GetHexString(SaltLength, lowercase: true));

    private string SealOf(long number, string previous) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{previous}|{number}|{Id}|{At.UtcTicks / TimeSpan.TicksPerMillisecond}|{Role}|{Account:N}|{Family:N}|{Act}|{Subjects}{(ReasonHash is null ? "" : $"|{ReasonHash}")}"))));

    private static string HashOf(string reason, string salt) => salt + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + reason)));
}
