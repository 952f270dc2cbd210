using System.Buffers.Binary;
using System.Text;
using Loisirs.Shared.Pictures;

namespace Loisirs.Accounts.Tests.Residency;

/// <summary>Documents as families send them, and as nobody should.</summary>
internal static class Papers
{
    public static byte[] Pdf(string inside = "") => Bytes($"%PDF-1.7\n1 0 obj\n<<{inside}>>\nendobj\n%%EOF\n");

    public static byte[] Png(string note = "bonjour", int width = 800, int height = 600)
    {
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        return PngFile.Write([new("IHDR", size), new("tEXt", Bytes(note)), new("IDAT", [1, 2, 3])]);
    }

    /// <param name="place">Where it was taken, as telephones write it.</param>
    public static byte[] Jpeg(string place = "46.8 N", string note = "bonjour", string after = "") =>
    [
        0xFF, 0xD8, .. Part(0xE0, Bytes("JFIF\0")), .. Part(0xE1, Bytes("Exif\0\0" + place)), .. Part(0xFE, Bytes(note)),
        .. Part(0xC0, [8, 2, 88, 3, 32, 1, 1, 0x11, 0]), .. Part(0xDA, [1, 1, 0, 0, 63, 0]), 7, 0xFF, 0x00, 8, 0xFF, 0xD0, 9, 0xFF, 0xD9, .. Bytes(after),
    ];

    /// <summary>Of 800 by 600 pixels, with a note and a colour profile beside it.</summary>
    /// <param name="around">The piece that comes first and says how large all is; null for a picture alone.</param>
    public static byte[] Webp(byte[]? around = null, byte[]? picture = null, string place = "46.8 N", params (string Kind, byte[] Body)[] more)
    {
        (string Kind, byte[] Body)[] pieces = around is null
            ? [("VP8 ", picture ?? Lossy()), .. more]
            : [("VP8X", around), ("ICCP", Bytes("profil")), ("VP8 ", picture ?? Lossy()), .. more, ("EXIF", Bytes("II*\0" + place)), ("XMP ", Bytes("<x:xmpmeta/>"))];
        byte[] inside = [.. Bytes("WEBP"), .. pieces.SelectMany(piece => (byte[])[.. Bytes(piece.Kind), .. Little(piece.Body.Length, 4), .. piece.Body, .. new byte[piece.Body.Length % 2]])];
        return [.. Bytes("RIFF"), .. Little(inside.Length, 4), .. inside];
    }

    /// <summary>What says how large a WebP is.</summary>
    public static byte[] Around(byte flags = 0x2C, int width = 800, int height = 600) => [flags, 0, 0, 0, .. Little(width - 1, 3), .. Little(height - 1, 3)];

    public static byte[] Lossy(int width = 800, int height = 600) => [0x10, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width, 2), .. Little(height, 2), 1, 2, 3];

    public static byte[] Lossless(int width = 800, int height = 600) => [0x2F, .. Little((width - 1) | ((height - 1) << 14), 4), 1, 2];

    /// <summary>What a telephone notes: who made it, which side is up, and after them where it was taken.</summary>
    public static string Turned(bool isBig, byte turn, string place)
    {
        string Number(int value, int bytes)
        {
            var digits = Enumerable.Range(0, bytes).Select(at => (char)(byte)(value >> (8 * at)));
            return string.Concat(isBig ? digits.Reverse() : digits);
        }

        var maker = Number(0x010F, 2) + Number(2, 2) + Number(4, 4) + "Abc\0";
        return (isBig ? "MM\0*" : "II*\0") + Number(8, 4) + Number(2, 2) + maker
            + Number(0x0112, 2) + Number(3, 2) + Number(1, 4) + Number(turn, 2) + "\0\0" + Number(0, 4) + place;
    }

    /// <summary>The turn that a rebuilt picture notes; 0 for none.</summary>
    public static byte TurnOf(byte[] jpeg)
    {
        var note = jpeg.AsSpan().IndexOf("Exif\0\0"u8);
        return note < 0 ? (byte)0 : jpeg[note + 25];
    }

    public static byte[] Zip() => [.. Bytes("PK\u0003\u0004"), .. new byte[30], .. EndOfZip()];

    public static byte[] EndOfZip() => [.. Bytes("PK\u0005\u0006"), .. new byte[18]];

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Little(int value, int bytes) => [.. Enumerable.Range(0, bytes).Select(at => (byte)(value >> (8 * at)))];

    private static byte[] Part(byte name, byte[] content) => [0xFF, name, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
