using System.Buffers.Binary;
using System.Text;

namespace Loisirs.Cart.Infrastructure.Print;

/// <summary>The letters that a TrueType font can draw, read from its own table (<c>cmap</c>, format 4): what it lacks is drawn by another
/// font instead of as an empty box (C46).</summary>
internal sealed class GlyphCoverage
{
    private const ushort Windows = 3;
    private const ushort Unicode = 1;
    private const ushort BySegments = 4;

    private readonly HashSet<int> _letters = [];

    private GlyphCoverage()
    {
    }

    public bool Has(Rune letter) => _letters.Contains(letter.Value);

    /// <exception cref="InvalidDataException">The font has no such table.</exception>
    public static GlyphCoverage Of(ReadOnlySpan<byte> font)
    {
        var coverage = new GlyphCoverage();
        coverage.Read(font[MapIn(font)..]);
        return coverage;
    }

    private void Read(ReadOnlySpan<byte> map)
    {
        var segments = Number(map, 6) / 2;
        var (ends, starts) = (14, 16 + (segments * 2));
        var (deltas, ranges) = (starts + (segments * 2), starts + (segments * 4));
        for (var segment = 0; segment < segments; segment++)
        {
            var (first, last) = (Number(map, starts + (segment * 2)), Number(map, ends + (segment * 2)));
            var (delta, range) = (Number(map, deltas + (segment * 2)), Number(map, ranges + (segment * 2)));
            for (int letter = first; letter <= last && letter < ushort.MaxValue; letter++)
            {
                var glyph = range == 0
                    ? (letter + delta) & ushort.MaxValue
                    : Number(map, ranges + (segment * 2) + range + ((letter - first) * 2));
                if (glyph != 0)
                    _letters.Add(letter);
            }
        }
    }

    private static int MapIn(ReadOnlySpan<byte> font)
    {
        var table = TableIn(font);
        for (var i = 0; i < Number(font, table + 2); i++)
        {
            var record = table + 4 + (i * 8);
            var at = table + (int)BinaryPrimitives.ReadUInt32BigEndian(font[(record + 4)..]);
            if (Number(font, record) == Windows && Number(font, record + 2) == Unicode && Number(font, at) == BySegments)
                return at;
        }

        throw new InvalidDataException("The font has no cmap of format 4.");
    }

    private static int TableIn(ReadOnlySpan<byte> font)
    {
        for (var i = 0; i < Number(font, 4); i++)
        {
            var record = font[(12 + (i * 16))..];
            if (record[..4].SequenceEqual("cmap"u8))
                return (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
        }

        throw new InvalidDataException("The font has no cmap.");
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
