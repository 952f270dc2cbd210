using System.Text.RegularExpressions;

namespace Loisirs.Accounts.Domain.Safety;

/// <summary>The number of a health insurance card (four letters, eight digits): a town has no use for it and keeps none.</summary>
internal static partial class InsuranceNumber
{
    /// <summary>The text without any.</summary>
    public static string StruckFrom(string text) => Written().Replace(text, "[…]");

    [GeneratedRegex(@"\b[A-Z]{4}[ -]?\d{4}[ -]?\d{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
