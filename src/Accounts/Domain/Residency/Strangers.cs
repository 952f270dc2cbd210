namespace Loisirs.Accounts.Domain.Residency;

/// <summary>Another format that hides in a document, so that some program would open it as something else (P-712).</summary>
internal static class Strangers
{
    /// <summary>An archive is found by its end, which stands at most that far from the file's.</summary>
    private const int EndOfArchive = 65_557;

    private static readonly byte[] EndsArchive = "PK\u0005\u0006"u8.ToArray();

    private static readonly byte[][] Anywhere = ["Rar!\u001a\u0007"u8.ToArray()];

    private static readonly byte[][] InImages =
        ["%PDF-"u8.ToArray(), "<script"u8.ToArray(), "<html"u8.ToArray(), "<!doctype"u8.ToArray(), "<svg"u8.ToArray(), "<?php"u8.ToArray(), "<iframe"u8.ToArray()];

    /// <summary>What a PDF runs, or carries within it.</summary>
    private static readonly byte[][] InDocuments = ["/JavaScript"u8.ToArray(), "/Launch"u8.ToArray(), "/EmbeddedFile"u8.ToArray(), "/RichMedia"u8.ToArray()];

    public static bool HideIn(byte[] content, ProofKind kind)
    {
        var end = content.AsSpan(Math.Max(0, content.Length - EndOfArchive));
        if (end.IndexOf(EndsArchive) >= 0 || Array.Exists(Anywhere, mark => content.AsSpan().IndexOf(mark) >= 0))
        {
            return true;
        }

        return kind == ProofKind.Pdf
            ? Array.Exists(InDocuments, mark => content.AsSpan().IndexOf(mark) >= 0)
            : Lower(content) is var lower && Array.Exists(InImages, mark => lower.AsSpan().IndexOf(Lower(mark)) >= 0);
    }

    private static byte[] Lower(byte[] bytes) => Array.ConvertAll(bytes, one => one is >= (byte)'A' and <= (byte)'Z' ? (byte)(one | 0x20) : one);
}
