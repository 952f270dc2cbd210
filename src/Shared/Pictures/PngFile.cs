using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Loisirs.Shared.Pictures;

/// <summary>The frame of a PNG: a signature, then pieces that each say their length, their kind and their checksum. Nothing is drawn here.</summary>
public static class PngFile
{
    /// <summary>The bytes of a piece beside its body.</summary>
    private const int Frame = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The pieces up to the end, which is not among them, each with its checksum right; what follows the end is left out. Null when
    /// a piece is cut off or wrong, there is no end, or a header does not come first and alone.</summary>
    public static IReadOnlyList<PngPiece>? Read(byte[] sent)
    {
        var pieces = new List<PngPiece>();
        for (var at = Signature.Length; at + Frame <= sent.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(sent.AsSpan(at));
            if (length > sent.Length - at - Frame)
            {
                return null;
            }

            var named = sent.AsSpan(at + 4, 4 + (int)length);
            if (Crc32.HashToUInt32(named) != BinaryPrimitives.ReadUInt32BigEndian(sent.AsSpan(at + 8 + (int)length)))
            {
                return null;
            }

            var kind = Encoding.Latin1.GetString(named[..4]);
            if (kind == "IEND")
            {
                return pieces is [{ IsHeader: true }, ..] && pieces.Count(piece => piece.IsHeader) == 1 ? pieces : null;
            }

            pieces.Add(new PngPiece(kind, named[4..].ToArray()));
            at += Frame + (int)length;
        }

        return null;
    }

    /// <summary>A file of these pieces and an end.</summary>
    public static byte[] Write(IEnumerable<PngPiece> pieces)
    {
        using var png = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        png.Write(Signature);
        foreach (var (kind, body) in pieces.Append(new PngPiece("IEND", [])))
        {
            var named = (byte[])[.. Encoding.Latin1.GetBytes(kind), .. body];
            BinaryPrimitives.WriteUInt32BigEndian(number, (uint)body.Length);
            png.Write(number);
            png.Write(named);
            BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(named));
            png.Write(number);
        }

        return png.ToArray();
    }
}

/// <param name="Kind">Four letters, such as <c>IDAT</c>.</param>
public sealed record PngPiece(string Kind, byte[] Body)
{
    /// <summary>It says how large the picture is, and in what colours.</summary>
    public bool IsHeader => Kind == "IHDR" && Body.Length == 13;

    /// <summary>Of a header, in pixels.</summary>
    public uint Width => BinaryPrimitives.ReadUInt32BigEndian(Body);

    /// <summary>Of a header, in pixels.</summary>
    public uint Height => BinaryPrimitives.ReadUInt32BigEndian(Body.AsSpan(4));
}
