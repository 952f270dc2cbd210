using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>What is known of a document that a family sent, beside the address that it should show; never the document.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record FindProof(Guid Proof) : IQuery<ProofSheet>;

/// <param name="IsApproved">The family's account is: its proof is decided by itself, otherwise with the account.</param>
internal sealed record ProofSheet(
    Guid Family, string Name, HomeAddress Address, bool IsApproved, ProofKind Kind, int Length, DateTimeOffset At, ProofDecision? Decision, DateTimeOffset? DestroyedAt);

internal sealed class FindProofHandler(AccountsDb db) : IQueryHandler<FindProof, ProofSheet>
{
    public async Task<Result<ProofSheet>> Handle(FindProof query, CancellationToken cancellationToken)
    {
        if (await db.Proofs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == query.Proof, cancellationToken) is not { } proof)
        {
            return Refusal.NotFound;
        }

        var family = await db.Families.AsNoTracking().SingleAsync(f => f.Id == proof.Family, cancellationToken);
        return new ProofSheet(
            family.Id, family.FullName, family.Address, family.IsApproved, proof.Kind, proof.Length, proof.At, proof.Decision, proof.DestroyedAt);
    }
}
