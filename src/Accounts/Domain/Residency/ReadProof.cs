using Loisirs.Kernel;
using Loisirs.Shared.Pictures;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A document that was sent, judged by its bytes and rebuilt from what its kind needs: nothing else that stood in it is kept.</summary>
internal sealed record ReadProof(ProofKind Kind, byte[] Content)
{
    private static readonly (ProofKind Kind, string[] Extensions, Func<byte[], bool> Begins, Func<byte[], ReadProof?> Read)[] Kinds =
    [
        (ProofKind.Pdf, [".pdf"], sent => sent.AsSpan().StartsWith("%PDF-"u8), PdfParts.Read),
        (ProofKind.Jpeg, [".jpg", ".jpeg"], sent => sent.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]), JpegParts.Read),
        (ProofKind.Png, [".png"], sent => sent.AsSpan().StartsWith(PngFile.Signature), PngParts.Read),
        (ProofKind.Webp, [".webp"], WebpParts.Begins, WebpParts.Read),
    ];

    /// <summary>Reads what was sent under that name. The name is judged, and never kept.</summary>
    /// <param name="most">Bytes at most; <paramref name="content"/> may be cut off after that.</param>
    /// <remarks>P-712. Refuses, at the field: accounts.proof-missing, accounts.proof-large, accounts.proof-name (a path, or what hides
    /// something), accounts.proof-kind (its bytes, or its name, are of no kind that is read), accounts.proof-mixed (another format hides in
    /// it), accounts.proof-broken (cut off, or larger than any page).</remarks>
    public static Result<ReadProof> Of(string? name, byte[] content, int most)
    {
        if (string.IsNullOrWhiteSpace(name) || content.Length == 0)
        {
            return ProofRefusals.Missing;
        }

        if (content.Length > most)
        {
            return ProofRefusals.TooLarge(most);
        }

        if (!ProofName.IsFine(name))
        {
            return ProofRefusals.Name;
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        var kind = Array.Find(Kinds, known => known.Extensions.Contains(extension) && known.Begins(content));
        return kind.Read is null ? ProofRefusals.Kind
            : Strangers.HideIn(content, kind.Kind) ? ProofRefusals.Mixed
            : kind.Read(content) is { } read ? read : ProofRefusals.Broken;
    }
}
