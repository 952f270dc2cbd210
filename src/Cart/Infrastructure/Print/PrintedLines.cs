using System.Text;
using PdfSharp.Drawing;

namespace Loisirs.Cart.Infrastructure.Print;

/// <summary>Breaks a text into lines of a width: at spaces, at what was typed as a line's end, and within a word only where it is longer than a line.</summary>
internal static class PrintedLines
{
    public static IReadOnlyList<PrintedLine> Of(string text, double size, bool bold, double width, XGraphics on)
    {
        var lines = new List<PrintedLine>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ').SelectMany(word => Parts(word, part => Fits(part))))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && !Fits(longer))
                {
                    lines.Add(Line(line));
                    longer = word;
                }

                line = longer;
            }

            lines.Add(Line(line));
        }

        return lines;

        bool Fits(string piece) => Line(piece).Width <= width;

        PrintedLine Line(string said)
        {
            var pieces = PrintFonts.It.Pieces(said, size, bold);
            return new(pieces, pieces.Sum(piece => on.MeasureString(piece.Text, piece.Font).Width));
        }
    }

    private static IEnumerable<string> Parts(string word, Func<string, bool> fits)
    {
        if (fits(word))
            return [word];

        var (parts, part) = (new List<string>(), new StringBuilder());
        foreach (var letter in word.EnumerateRunes())
        {
            if (part.Length > 0 && !fits($"{part}{letter}"))
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            part.Append(letter.ToString());
        }

        return [.. parts, part.ToString()];
    }
}

/// <param name="Width">In points.</param>
internal sealed record PrintedLine(IReadOnlyList<PrintedPiece> Pieces, double Width);
