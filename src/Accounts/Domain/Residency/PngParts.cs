using Loisirs.Shared.Pictures;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A PNG, rebuilt from the pieces that draw it: notes, places and whatever follows its end are left out.</summary>
internal static class PngParts
{
    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "pHYs", "IDAT"];

    /// <summary>Null when it is cut off or damaged, or no page is so large.</summary>
    public static ReadProof? Read(byte[] content) => PngFile.Read(content) is [var header, ..] pieces && Picture.IsFine(header.Width, header.Height)
        ? new ReadProof(ProofKind.Png, PngFile.Write(pieces.Where(piece => Kept.Contains(piece.Kind))))
        : null;
}

/// <summary>How large a picture of a page may be.</summary>
internal static class Picture
{
    private const int Longest = 15_000;

    public static bool IsFine(long width, long height) => width is > 0 and <= Longest && height is > 0 and <= Longest;
}
