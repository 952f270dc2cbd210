using System.Globalization;
using System.Text;

namespace Loisirs.Kernel.Formats;

/// <summary>Text that a person typed, kept letter for letter in Unicode NFC and trimmed; what would break a screen, a
/// mail or a list is refused by name (P-701, P-702).</summary>
public static class PlainText
{
    // Letters and marks that draw nothing, besides those of the category Format
    private const string DrawNothing = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /// <summary>Reads a text.</summary>
    /// <param name="typed">What came in; null is blank.</param>
    /// <param name="max">Longest text, in UTF-16 units after NFC, as browsers and databases count at most.</param>
    /// <param name="lines">Whether line breaks and tabs are welcome; line breaks become <c>\n</c>.</param>
    public static TextReading Read(string? typed, int max, bool lines = false)
    {
        typed = typed?.Trim();
        if (string.IsNullOrEmpty(typed)) return new(null, TextFlaw.Blank);
        // Before any work on it: NFC never makes a text more than three times longer or shorter
        if (typed.Length > 4L * max + 100) return new(null, TextFlaw.TooLong);
        var breaks = false;
        var visible = false;
        for (var i = 0; i < typed.Length;)
        {
            if (Rune.DecodeFromUtf16(typed.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done
                || rune == Rune.ReplacementChar) // what was sent was no text: its bytes could not be read
                return new(null, TextFlaw.LoneSurrogate);
            i += length;
            if (IsBidiOverride(rune.Value)) return new(null, TextFlaw.BidiOverride);
            if (IsLineBreak(rune.Value)) breaks = true;
            else if (rune.Value == '\t' && lines) continue;
            else if (Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE) return new(null, TextFlaw.Control);
            visible |= IsVisible(rune);
        }

        if (!visible) return new(null, TextFlaw.Invisible);
        var text = typed.Normalize(NormalizationForm.FormC);
        if (lines) text = text.ReplaceLineEndings("\n");
        else if (breaks) return new(null, TextFlaw.LineBreak);
        return text.Length > max ? new(null, TextFlaw.TooLong) : new(text, null);
    }

    private static bool IsBidiOverride(int code) => code is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsLineBreak(int code) => code is '\r' or '\n' or 0x000C or 0x0085 or 0x2028 or 0x2029;

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
        && rune.Value is not (>= 0xFE00 and <= 0xFE0F)
        && !(rune.IsBmp && DrawNothing.Contains((char)rune.Value, StringComparison.Ordinal));
}
