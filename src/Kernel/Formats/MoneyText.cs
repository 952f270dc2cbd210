using System.Globalization;
using System.Text.RegularExpressions;

namespace Loisirs.Kernel.Formats;

/// <summary>Amounts that people type, understood alike in both languages and on every host (C44, P-706).</summary>
public static partial class MoneyText
{
    private const int MostDigits = 9;

    /// <summary>Reads <c>12,50</c>, <c>12.5</c>, <c>1 234,50 $</c> (any space), <c>$1,234.50</c>. Refuses signs, exponents and
    /// three decimals: <c>1,250</c> could be either of two amounts.</summary>
    /// <returns>Cents, 0 or more; null when it is not an amount below one billion dollars.</returns>
    public static long? Parse(string? typed)
    {
        var text = typed?.Trim();
        if (text is null || text.Length > 40 || Shape().Match(text) is not { Success: true } match) return null;
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (whole.Length > MostDigits) return null;
        var cents = match.Groups["cents"].Value.PadRight(2, '0');
        return (long.Parse(whole, CultureInfo.InvariantCulture) * 100) + long.Parse(cents, CultureInfo.InvariantCulture);
    }

    // Digits grouped by spaces take either decimal mark; digits grouped by commas need the two decimals that tell them apart
    [GeneratedRegex(
        @"\A(\$[ \u00A0\u202F]?)?((?<whole>[0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+)([.,](?<cents>[0-9]{1,2}))?|(?<whole>[0-9]{1,3}(,[0-9]{3})+)\.(?<cents>[0-9]{2}))([ \u00A0\u202F]?\$)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
