using System.Globalization;

namespace Loisirs.Kernel.Formats;

/// <summary>The order of Canadian French (CLDR fr-CA): accents only break ties and are compared from the end, œ is oe, a
/// space or an apostrophe comes before any letter (C45).</summary>
/// <remarks>Stored beside the text, so that every database sorts and pages alike by comparing bytes. A newer ICU may give
/// other keys: recompute them all when the runtime's ICU changes.</remarks>
public static class SortKey
{
    private static readonly CompareInfo CanadianFrench = CultureInfo.GetCultureInfo("fr-CA").CompareInfo;

    /// <summary>A text of digits and capitals A–F that sorts, by any collation, as the given text should.</summary>
    public static string Of(string text) => Convert.ToHexString(CanadianFrench.GetSortKey(text).KeyData);
}
