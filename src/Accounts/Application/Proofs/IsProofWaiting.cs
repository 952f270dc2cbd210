using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

internal sealed class IsProofWaitingHandler(AccountsDb db) : IQueryHandler<IsProofWaiting, bool>
{
    public async Task<Result<bool>> Handle(IsProofWaiting query, CancellationToken cancellationToken) =>
        await db.WaitingProofs.AnyAsync(proof => proof.Family == query.Family, cancellationToken);
}
