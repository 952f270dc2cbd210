using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Loisirs.Kernel;

namespace Loisirs.Shared.Audit;

/// <summary>Who did what, for which family, when and from where: one row for each command that was done, in its transaction.</summary>
/// <remarks>Rows are only added (P-615). A sealed row is a link of a chain: its seal covers itself and the seal before it.</remarks>
internal sealed class AuditEntry
{
    /// <summary>What the first seal stands on.</summary>
    public const string NoSeal = "";

    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required Role Role { get; init; }

    public required Guid Account { get; init; }

    public required Guid Family { get; init; }

    /// <summary>The command's name.</summary>
    public required string Act { get; init; }

    /// <summary>The ids that the command named; never what a person typed.</summary>
    public required string Subjects { get; init; }

    /// <summary>Its place in the chain, from 1 without holes; null until it is sealed, moments after the commit.</summary>
    public long? Number { get; private set; }

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public string? Seal { get; private set; }

    public void SealAfter(long number, string previous) => (Number, Seal) = (number, SealOf(number, previous));

    /// <summary>The seal holds: nothing of this row, nor of any before it, is other than it was.</summary>
    public bool IsSealedAfter(string previous) => Number is { } number && Seal == SealOf(number, previous);

    private string SealOf(long number, string previous) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{previous}|{number}|{Id}|{At.UtcTicks / TimeSpan.TicksPerMillisecond}|{Role}|{Account:N}|{Family:N}|{Act}|{Subjects}"))));
}
