using System.Buffers.Binary;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A PNG, rebuilt from the pieces that draw it: notes, places and whatever follows its end are left out.</summary>
internal static class PngParts
{
    private const int Begins = 8;

    /// <summary>The bytes of a piece beside its content: length, name, checksum.</summary>
    private const int Frame = 12;

    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "pHYs", "IDAT", "IEND"];

    /// <summary>Null when it is cut off, or no page is so large.</summary>
    public static ReadProof? Read(byte[] content)
    {
        using var kept = new MemoryStream(content.Length);
        kept.Write(content, 0, Begins);
        for (var at = Begins; at + Frame <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
            if (length > content.Length - at - Frame)
            {
                return null;
            }

            var name = System.Text.Encoding.Latin1.GetString(content, at + 4, 4);
            if ((at == Begins) != (name == "IHDR") || (name == "IHDR" && !Picture.IsFine(Size(content, at + 8), Size(content, at + 12))))
            {
                return null;
            }

            if (Kept.Contains(name))
            {
                kept.Write(content, at, (int)length + Frame);
            }

            if (name == "IEND")
            {
                return new ReadProof(ProofKind.Png, kept.ToArray());
            }

            at += (int)length + Frame;
        }

        return null;
    }

    private static long Size(byte[] content, int at) => at + 4 <= content.Length ? BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at)) : 0;
}

/// <summary>How large a picture of a page may be.</summary>
internal static class Picture
{
    private const int Longest = 15_000;

    public static bool IsFine(long width, long height) => width is > 0 and <= Longest && height is > 0 and <= Longest;
}
