using System.Globalization;
using System.Reflection;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Loisirs.Cart.Infrastructure.Print;

/// <summary>The fonts that documents are printed with, from this assembly alone: no host needs a font of its own, and the same document
/// looks the same everywhere.</summary>
internal sealed class PrintFonts : IFontResolver
{
    private const string Latin = "NotoSans-Regular";
    private const string LatinBold = "NotoSans-Bold";
    private const string Asian = "DroidSansFallback";

    private static readonly Lazy<PrintFonts> Shared = new(Install);

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly GlyphCoverage _latin;
    private readonly GlyphCoverage _asian;

    private PrintFonts()
    {
        foreach (var name in (string[])[Latin, LatinBold, Asian])
            _files[name] = Read(name);
        (_latin, _asian) = (GlyphCoverage.Of(_files[Latin]), GlyphCoverage.Of(_files[Asian]));
    }

    public static PrintFonts It => Shared.Value;

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => new(familyName == Asian ? Asian : bold ? LatinBold : Latin);

    public byte[]? GetFont(string faceName) => _files[faceName];

    /// <summary>The text in pieces, each with the font that has its letters. What no font has is written by its code, never as an empty box.</summary>
    public IReadOnlyList<PrintedPiece> Pieces(string text, double size, bool bold)
    {
        var pieces = new List<PrintedPiece>();
        var (latin, asian) = (new XFont(Latin, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular), new XFont(Asian, size));
        foreach (var letter in text.EnumerateRunes().Where(letter => Rune.GetUnicodeCategory(letter) is not UnicodeCategory.Format and not UnicodeCategory.Control))
        {
            var (font, shown) = _latin.Has(letter) ? (latin, letter.ToString())
                : _asian.Has(letter) ? (asian, letter.ToString())
                : IsVariation(letter) ? (latin, "")
                : (latin, string.Create(CultureInfo.InvariantCulture, $"[U+{letter.Value:X4}]"));
            if (pieces.Count > 0 && ReferenceEquals(pieces[^1].Font, font))
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + shown };
            else
                pieces.Add(new(shown, font));
        }

        return pieces;
    }

    /// <summary>Says only which form of the letter before it is meant.</summary>
    private static bool IsVariation(Rune letter) => letter.Value is >= 0xFE00 and <= 0xFE0F;

    private static PrintFonts Install()
    {
        var fonts = new PrintFonts();
        GlobalFontSettings.FontResolver = fonts;
        return fonts;
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(PrintFonts).Namespace}.Fonts.{name}.ttf")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>A part of a text that one font can draw.</summary>
internal sealed record PrintedPiece(string Text, XFont Font);
