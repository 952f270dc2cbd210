using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Loisirs.Kernel.Formats;

/// <summary>One e-mail address: the part before the <c>@</c> as typed, the domain in lower case and ASCII
/// (<c>x@québec.ca</c> becomes <c>x@xn--qubec-csa.ca</c>).</summary>
/// <remarks>Two members may share one; two accounts may not: they compare by <see cref="CompareKey"/> (C19).</remarks>
public sealed record EmailAddress
{
    /// <summary>Longest address, in characters.</summary>
    public const int MaxLength = 254;

    private const int LongestLocalPart = 64;
    private const string LocalMarks = "!#$%&'*+/=?^_`{|}~-.";

    private EmailAddress(string value) => Value = value;

    /// <summary>The address to write to.</summary>
    public string Value { get; }

    /// <summary>The same for every spelling of the address that differs by case only; dots and <c>+tag</c> count.</summary>
    public string CompareKey => Value.ToLowerInvariant();

    /// <summary>Reads what a person typed. Refuses lists, display names, line breaks and quoted parts.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out EmailAddress? email)
    {
        email = null;
        var text = typed?.Trim();
        if (text is null || text.Length > MaxLength || text.Split('@') is not [var local, var domain]) return false;
        if (!IsLocalPart(local) || AsciiDomain(domain) is not { } ascii) return false;
        var value = $"{local}@{ascii}";
        if (value.Length > MaxLength) return false;
        email = new EmailAddress(value);
        return true;
    }

    /// <summary>Reads an address that is known to be good, such as one from the database.</summary>
    /// <exception cref="FormatException">Not an e-mail address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var email) ? email : throw new FormatException("Not an e-mail address.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsLocalPart(string text) =>
        text.Length is > 0 and <= LongestLocalPart
        && text[0] != '.' && text[^1] != '.' && !text.Contains("..", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || LocalMarks.Contains(c, StringComparison.Ordinal));

    private static string? AsciiDomain(string typed)
    {
        try
        {
            var ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(typed.Normalize()).ToLowerInvariant();
            var labels = ascii.Split('.');
            return labels.Length >= 2 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null; // not a domain that exists in ASCII, or not Unicode at all
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
