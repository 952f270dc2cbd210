using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Loisirs.Kernel.Formats;

/// <summary>A telephone number: of North America, shown as the OQLF does (<c>418 555-0123</c>,
/// <c>819 555-0142, poste 12</c>), or foreign, kept as typed with its <c>+</c>.</summary>
/// <remarks>Area and exchange begin with 2 to 9; there is no list of area codes, which change.</remarks>
public sealed partial record PhoneNumber
{
    private const int LongestTyped = 40;

    private PhoneNumber(string number, string? extension) => (Number, Extension) = (number, extension);

    /// <summary>Such as <c>418 555-0123</c>, or a foreign number as typed.</summary>
    public string Number { get; }

    /// <summary>Digits of the extension, or null.</summary>
    public string? Extension { get; }

    /// <summary>The form to keep, which reads back to the same number; at most 60 characters.</summary>
    public string Value => ToString(french: true);

    /// <summary>Reads what a person typed: any brackets, dots, hyphens and spaces; a leading 1 is dropped;
    /// the extension after <c>poste</c>, <c>p.</c>, <c>ext.</c>, <c>x</c> or <c>#</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out PhoneNumber? phone)
    {
        phone = null;
        var text = typed?.Trim();
        if (text is null || text.Length > LongestTyped || Shape().Match(text) is not { Success: true } match) return false;
        var number = match.Groups["number"].Value.Trim();
        var extension = match.Groups["extension"] is { Success: true, Value: var found } ? found : null;
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var isForeign = number.StartsWith('+') && digits is not ['1', ..];

        if (isForeign && digits.Length is < 7 or > 15) return false;
        if (!isForeign)
        {
            if (digits is ['1', .. { Length: 10 } national]) digits = national;
            if (digits.Length != 10 || digits[0] < '2' || digits[3] < '2') return false;
            number = $"{digits[..3]} {digits[3..6]}-{digits[6..]}";
        }

        phone = new PhoneNumber(number, extension);
        return true;
    }

    /// <summary>Reads a number that is known to be good, such as one from the database.</summary>
    /// <exception cref="FormatException">Not a telephone number.</exception>
    public static PhoneNumber Parse(string text) =>
        TryParse(text, out var phone) ? phone : throw new FormatException("Not a telephone number.");

    /// <summary>As shown in that language.</summary>
    public string ToString(bool french) =>
        Extension is null ? Number : $"{Number}, {(french ? "poste" : "ext.")} {Extension}";

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(
        @"\A(?<number>\+?[0-9()\-./ \u00A0\u202F\u2011\u2013]+?)([, \u00A0]*(poste|post\.|p\.|ext\.?|extension|x|#)[ \u00A0]*(?<extension>[0-9]{1,6}))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
