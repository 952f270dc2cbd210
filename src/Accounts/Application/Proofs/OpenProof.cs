using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The office takes a document out, as a file to keep. A command, so that each opening stands in the audit trail.</summary>
/// <remarks>Refuses: house.not-found, also once it was destroyed.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record OpenProof(Guid Proof) : ICommand<OpenedProof>;

internal sealed record OpenedProof(ProofKind Kind, byte[] Content)
{
    public string ContentType => Kind switch
    {
        ProofKind.Pdf => "application/pdf",
        ProofKind.Jpeg => "image/jpeg",
        ProofKind.Webp => "image/webp",
        _ => "image/png",
    };

    public string Extension => Kind switch
    {
        ProofKind.Pdf => "pdf",
        ProofKind.Jpeg => "jpg",
        ProofKind.Webp => "webp",
        _ => "png",
    };
}

internal sealed class OpenProofHandler(AccountsDb db, ProofSeal seal) : ICommandHandler<OpenProof, OpenedProof>
{
    public async Task<Result<OpenedProof>> Handle(OpenProof command, CancellationToken cancellationToken)
    {
        var proof = await db.Proofs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == command.Proof, cancellationToken);
        var file = await db.ProofFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Proof == command.Proof, cancellationToken);
        return proof is null || file is null ? Refusal.NotFound : new OpenedProof(proof.Kind, seal.Open(proof.Id, file.Sealed));
    }
}
