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

    private static byte[] Part(byte name, byte[] content) => [0xFF, name, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
