using System.IO.Compression;
using Loisirs.Kernel;
using Loisirs.Shared.Pictures;

namespace Loisirs.Shared.Town;

/// <summary>A logo as the portal serves it: a PNG that the portal wrote itself from the pixels of what was sent (P-712).</summary>
/// <remarks>Of what was sent only size, palette, transparency and pixels are read, each within its bounds; all else (texts, profiles, what
/// hides before, between or behind them) stays out. Pixels are inflated and deflated anew.</remarks>
internal sealed record LogoImage(byte[] Png, int Width, int Height)
{
    /// <summary>The most that is read of a file.</summary>
    public const int MostSent = 200 * 1024;

    /// <summary>The most that a page may weigh more for its logo.</summary>
    public const int MostServed = 10 * 1024;

    public const int WidestPixels = 1200;
    public const int TallestPixels = 400;

    /// <summary>Reads what was sent, whatever it calls itself. Refuses: house.logo-missing, house.logo-not-png, house.logo-damaged,
    /// house.logo-pixels, house.logo-heavy.</summary>
    public static Result<LogoImage> Read(byte[]? sent)
    {
        if (sent is not { Length: > 0 })
        {
            return new Refusal("house.logo-missing");
        }

        if (sent.Length > MostSent)
        {
            return Heavy;
        }

        return !sent.AsSpan().StartsWith(PngFile.Signature) ? new Refusal("house.logo-not-png") : PngFile.Read(sent) is { } pieces ? Read(pieces) : Damaged;
    }

    private static Refusal Heavy => new("house.logo-heavy", MostSent / 1024, MostServed / 1024);

    private static Refusal Damaged => new("house.logo-damaged");

    private static Result<LogoImage> Read(IReadOnlyList<PngPiece> pieces)
    {
        var (header, width, height) = (pieces[0].Body, pieces[0].Width, pieces[0].Height);
        if (width is 0 or > WidestPixels || height is 0 or > TallestPixels)
        {
            return new Refusal("house.logo-pixels", WidestPixels, TallestPixels);
        }

        // Interlaced pictures are not read: the few that exist can be saved otherwise
        if (BitsPerPixel(header[8], header[9]) is not { } bits || header[10] != 0 || header[11] != 0 || header[12] != 0
            || Pixels(pieces, (int)height * (1 + ((((int)width * bits) + 7) / 8))) is not { } pixels)
        {
            return Damaged;
        }

        var colours = pieces.Where(piece => piece.Kind is "PLTE" or "tRNS").DistinctBy(piece => piece.Kind);
        var png = PngFile.Write([pieces[0], .. colours, Packed(pixels)]);
        return png.Length > MostServed ? Heavy : new LogoImage(png, (int)width, (int)height);
    }

    /// <summary>The rows of the picture, exactly as many bytes as its size asks for; null when there are fewer or more.</summary>
    private static byte[]? Pixels(IEnumerable<PngPiece> pieces, int length)
    {
        try
        {
            using var packed = new ZLibStream(
                new MemoryStream([.. pieces.Where(piece => piece.Kind == "IDAT").SelectMany(piece => piece.Body)]), CompressionMode.Decompress);
            var pixels = new byte[length + 1];
            return packed.ReadAtLeast(pixels, length + 1, throwOnEndOfStream: false) == length ? pixels[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static PngPiece Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(pixels);
        }

        return new PngPiece("IDAT", packed.ToArray());
    }

    /// <summary>As the standard allows depth and kind of colour together; null for any other pair.</summary>
    private static int? BitsPerPixel(byte depth, byte colour) => (colour, depth) switch
    {
        (0 or 3, 1 or 2 or 4 or 8) or (0, 16) => depth,
        (2, 8 or 16) => 3 * depth,
        (4, 8 or 16) => 2 * depth,
        (6, 8 or 16) => 4 * depth,
        _ => null,
    };
}
