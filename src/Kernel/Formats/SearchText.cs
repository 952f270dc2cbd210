using System.Globalization;
using System.Text;

namespace Loisirs.Kernel.Formats;

/// <summary>Search by name without accents, case, punctuation or order (C23, P-703): every typed word must begin some word
/// of the name. The same on every database, because it works on text that is folded before it is stored.</summary>
/// <remarks>Store <see cref="Index"/>; look for each of <see cref="Words"/> with a space in front
/// (<c>index.Contains(" " + word)</c>), which is what <see cref="Matches"/> does in memory.</remarks>
public static class SearchText
{
    private const int MostWords = 8;
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "la", "le", "les", "du", "des", "d", "l" };

    private static readonly Dictionary<int, string> Spelled = new()
    {
        ['œ'] = "oe",
        ['æ'] = "ae",
        ['ß'] = "ss",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
    };

    /// <summary>Lower case, without marks, one space for all that is not a letter or a digit; <c>st</c> is
    /// <c>saint</c>: <c>St-Pierre</c> gives <c>saint pierre</c>, <c>L’Écuyer</c> gives <c>l ecuyer</c>.</summary>
    public static string Fold(string text) => string.Join(' ', Tokens(text).Select(InFull));

    /// <summary>What to store beside a name or title: its folded words, each after a space, with the spellings that people
    /// also type: <c>O'Neil</c> gives <c> o oneil neil</c>, <c>St-Roch</c> gives <c> saint st saintroch stroch roch</c>.</summary>
    public static string Index(string text)
    {
        var tokens = Tokens(text).Select(InFull).ToArray();
        var words = tokens.SelectMany((token, i) =>
        {
            string[] spellings = Shortened(token) is { } shorter ? [token, shorter] : [token];
            return i + 1 < tokens.Length ? spellings.Concat(spellings.Select(s => s + tokens[i + 1])) : spellings;
        });
        return string.Concat(words.Distinct(StringComparer.Ordinal).Select(w => " " + w));
    }

    /// <summary>The words to look for; particles (<c>de</c>, <c>la</c>…) before another word are optional. At most 8; empty
    /// when nothing that can be looked for was typed.</summary>
    public static IReadOnlyList<string> Words(string query)
    {
        var tokens = Tokens(query);
        return [.. tokens.Where((t, i) => i == tokens.Count - 1 || !Particles.Contains(t)).Distinct(StringComparer.Ordinal).Take(MostWords)];
    }

    /// <summary>Whether a name, folded or not, is found by what was typed.</summary>
    public static bool Matches(string foldedName, string query)
    {
        var words = Words(query);
        if (words.Count == 0) return false;
        var index = Index(foldedName);
        return words.All(w => index.Contains(" " + w, StringComparison.Ordinal));
    }

    private static List<string> Tokens(string text)
    {
        var folded = new StringBuilder(text.Length);
        // Half characters would make normalisation throw: EnumerateRunes replaces them
        var sound = string.Concat(text.EnumerateRunes());
        foreach (var rune in sound.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (Spelled.TryGetValue(lower.Value, out var letters)) folded.Append(letters);
            else if (Rune.IsLetterOrDigit(lower)) folded.Append(lower.ToString());
            else folded.Append(' ');
        }

        return [.. folded.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string InFull(string token) => token switch { "st" => "saint", "ste" => "sainte", _ => token };

    private static string? Shortened(string token) => token switch { "saint" => "st", "sainte" => "ste", _ => null };
}
