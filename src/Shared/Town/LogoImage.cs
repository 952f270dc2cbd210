using System.Buffers.Binary;
using System.IO.Compression;
using Loisirs.Kernel;

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

    private const int HeaderLength = 13;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

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

        return !sent.AsSpan().StartsWith(Signature) ? new Refusal("house.logo-not-png") : Chunks(sent) is { } chunks ? Read(chunks) : Damaged;
    }

    private static Refusal Heavy => new("house.logo-heavy", MostSent / 1024, MostServed / 1024);

    private static Refusal Damaged => new("house.logo-damaged");

    private static Result<LogoImage> Read(List<(string Kind, byte[] Body)> chunks)
    {
        if (chunks is not [("IHDR", { Length: HeaderLength } header), ..] || chunks.Count(chunk => chunk.Kind == "IHDR") > 1)
        {
            return Damaged;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4)));
        if (width is 0 or > WidestPixels || height is 0 or > TallestPixels)
        {
            return new Refusal("house.logo-pixels", WidestPixels, TallestPixels);
        }

        // Interlaced pictures are not read: the few that exist can be saved otherwise
        if (BitsPerPixel(header[8], header[9]) is not { } bits || header[10] != 0 || header[11] != 0 || header[12] != 0
            || Pixels(chunks, (int)height * (1 + ((((int)width * bits) + 7) / 8))) is not { } pixels)
        {
            return Damaged;
        }

        var png = Write(header, chunks.Where(chunk => chunk.Kind is "PLTE" or "tRNS").DistinctBy(chunk => chunk.Kind), pixels);
        return png.Length > MostServed ? Heavy : new LogoImage(png, (int)width, (int)height);
    }

    /// <summary>The pieces of the file up to its end, each with its checksum right; null when one is not.</summary>
    private static List<(string Kind, byte[] Body)>? Chunks(byte[] sent)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = Signature.Length; at + 12 <= sent.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(sent.AsSpan(at));
            if (length > sent.Length - at - 12)
            {
                return null;
            }

            var named = sent.AsSpan(at + 4, 4 + (int)length);
            if (Checksum(named) != BinaryPrimitives.ReadUInt32BigEndian(sent.AsSpan(at + 8 + (int)length)))
            {
                return null;
            }

            var kind = System.Text.Encoding.ASCII.GetString(named[..4]);
            if (kind == "IEND")
            {
                return chunks;
            }

            chunks.Add((kind, named[4..].ToArray()));
            at += 12 + (int)length;
        }

        return null;
    }

    /// <summary>The rows of the picture, exactly as many bytes as its size asks for; null when there are fewer or more.</summary>
    private static byte[]? Pixels(List<(string Kind, byte[] Body)> chunks, int length)
    {
        try
        {
            using var packed = new ZLibStream(
                new MemoryStream([.. chunks.Where(chunk => chunk.Kind == "IDAT").SelectMany(chunk => chunk.Body)]), CompressionMode.Decompress);
            var pixels = new byte[length + 1];
            return packed.ReadAtLeast(pixels, length + 1, throwOnEndOfStream: false) == length ? pixels[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Write(byte[] header, IEnumerable<(string Kind, byte[] Body)> colours, byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(pixels);
        }

        using var png = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        png.Write(Signature);
        foreach (var (kind, body) in colours.Prepend(("IHDR", header)).Append(("IDAT", packed.ToArray())).Append(("IEND", [])))
        {
            var named = (byte[])[.. System.Text.Encoding.ASCII.GetBytes(kind), .. body];
            BinaryPrimitives.WriteUInt32BigEndian(number, (uint)body.Length);
            png.Write(number);
            png.Write(named);
            BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
            png.Write(number);
        }

        return png.ToArray();
    }

    /// <summary>The checksum of a piece (CRC-32, as the PNG standard has it).</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var rest = uint.MaxValue;
        foreach (var one in bytes)
        {
            rest ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                rest = (rest >> 1) ^ ((rest & 1) * 0xEDB88320u);
            }
        }

        return ~rest;
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
