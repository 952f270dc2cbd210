using System.Globalization;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>Gives codes anew, each the next number of its prefix that was never used: after <c>NAT-31</c> and <c>NAT-32</c> comes
/// <c>NAT-33</c>.</summary>
/// <param name="known">Every code of the town.</param>
internal sealed class NewCodes(IEnumerable<string> known)
{
    private const int MostDigits = 6;
    private const int LongestPrefix = 32;

    private readonly Dictionary<string, int> _last = known.Select(Split)
        .GroupBy(code => code.Prefix, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(codes => codes.Key, codes => codes.Max(code => code.Number), StringComparer.OrdinalIgnoreCase);

    /// <summary>The next code like this one; asked twice, it gives two.</summary>
    public string Like(string code)
    {
        var (prefix, number, digits) = Split(code);
        var next = Math.Max(_last.GetValueOrDefault(prefix), number) + 1;
        _last[prefix] = next;
        return prefix + next.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>A code without a number counts as the first of its name.</summary>
    private static (string Prefix, int Number, int Digits) Split(string code)
    {
        var digits = code.Reverse().TakeWhile(char.IsAsciiDigit).Take(MostDigits).Count();
        var prefix = code[..^digits];
        return digits == 0
            ? ($"{(prefix.Length > LongestPrefix ? prefix[..LongestPrefix] : prefix)}-", 1, 1)
            : (prefix, int.Parse(code[^digits..], CultureInfo.InvariantCulture), digits);
    }
}
