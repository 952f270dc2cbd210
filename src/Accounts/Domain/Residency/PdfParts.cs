namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A PDF, whole: it begins at its first byte and nothing follows its end.</summary>
internal static class PdfParts
{
    private static readonly byte[] End = "%%EOF"u8.ToArray();

    /// <summary>Null when it is cut off, or something follows it.</summary>
    public static ReadProof? Read(byte[] content)
    {
        var end = content.AsSpan().LastIndexOf(End);
        return end > 0 && content.AsSpan(end + End.Length).IndexOfAnyExcept("\r\n\t \0"u8) < 0 ? new ReadProof(ProofKind.Pdf, content) : null;
    }
}
