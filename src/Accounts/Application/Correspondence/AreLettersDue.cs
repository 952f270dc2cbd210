using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Whether a message waits to be sent now: asked every second, so without a write and without a line in the audit trail.</summary>
[Needs(Right.Inside)]
internal sealed record AreLettersDue : IQuery<bool>;

internal sealed class AreLettersDueHandler(AccountsDb db, TimeProvider time) : IQueryHandler<AreLettersDue, bool>
{
    public async Task<Result<bool>> Handle(AreLettersDue query, CancellationToken cancellationToken) =>
        await db.Due(time.GetUtcNow()).AnyAsync(cancellationToken);
}
