using System.Buffers.Binary;
using System.IO.Compression;
using Loisirs.Shared.Pictures;

namespace Loisirs.Shared.Tests.Town;

/// <summary>A PNG as a story wants it: grey squares, one byte a pixel, or whatever is put into it.</summary>
internal sealed class Picture(int width = 88, int height = 44)
{
    /// <summary>Pieces between the header and the pixels.</summary>
    public List<(string Kind, byte[] Body)> Before { get; } = [];

    public byte[] After { get; init; } = [];

    public byte Interlace { get; init; }

    /// <summary>The rows that are packed; null: as many as the header says.</summary>
    public byte[]? Rows { get; init; }

    public byte[] Bytes()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, (uint)width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), (uint)height);
        (header[8], header[12]) = (8, Interlace);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Rows ?? new byte[height * (1 + width)]);
        }

        return [.. PngFile.Write([new("IHDR", header), .. Before.Select(piece => new PngPiece(piece.Kind, piece.Body)), new("IDAT", packed.ToArray())]), .. After];
    }
}
