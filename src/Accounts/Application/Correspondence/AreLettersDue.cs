using Loisirs.Kernel;
using Loisirs.Shared.Backups;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Whether a message waits to be sent now: asked every second, so without a write and without a line in the audit trail.</summary>
[Needs(Right.Inside)]
internal sealed record AreLettersDue : IQuery<bool>;

internal sealed class AreLettersDueHandler(AccountsDb db, IMediator house, TimeProvider time) : IQueryHandler<AreLettersDue, bool>
{
    public async Task<Result<bool>> Handle(AreLettersDue query, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.Due(now, heldSince: null).AnyAsync(cancellationToken)
            && ((await house.Send(new FindHold(), cancellationToken)).Value.Since is not { } since || await db.Due(now, since).AnyAsync(cancellationToken));
    }
}
