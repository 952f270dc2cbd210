using System.Globalization;

namespace Loisirs.Shared.Audit;

/// <summary>The end of the chain: kept elsewhere, it proves that nothing was cut off.</summary>
/// <param name="Number">How many entries are sealed.</param>
public sealed record AuditHead(long Number, string Seal)
{
    public static AuditHead None { get; } = new(0, AuditEntry.NoSeal);

    /// <summary>Reads <c>NUMBER:SEAL</c>; null when it is something else.</summary>
    public static AuditHead? Parse(string text) =>
        text.Split(':') is [var number, { Length: 64 } seal] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? new(read, seal)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Seal}");
}
