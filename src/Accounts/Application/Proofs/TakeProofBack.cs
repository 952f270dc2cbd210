using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The family takes back a document that nobody decided on: it is destroyed at once. Where none waits, nothing changes.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record TakeProofBack : ICommand<Done>;

internal sealed class TakeProofBackHandler(AccountsDb db, ICaller caller) : ICommandHandler<TakeProofBack, Done>
{
    public async Task<Result<Done>> Handle(TakeProofBack command, CancellationToken cancellationToken)
    {
        if (!await db.Families.AnyAsync(f => f.Id == caller.Family, cancellationToken))
        {
            return Refusal.NotFound;
        }

        await db.WaitingProofs.Where(p => p.Family == caller.Family).ExecuteDeleteAsync(cancellationToken);
        return Done.Result;
    }
}
