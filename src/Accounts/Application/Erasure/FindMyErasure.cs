using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>Whether the caller's family asked to be forgotten, and what the office last answered.</summary>
[Needs(Right.OwnFamily), InPerson]
internal sealed record FindMyErasure : IQuery<MyErasure>;

/// <param name="AskedAt">Of the request that waits, or null.</param>
/// <param name="Refused">Why the office refused the last one, or null.</param>
internal sealed record MyErasure(DateTimeOffset? AskedAt, string? Refused);

internal sealed class FindMyErasureHandler(AccountsDb db, ICaller caller) : IQueryHandler<FindMyErasure, MyErasure>
{
    public async Task<Result<MyErasure>> Handle(FindMyErasure query, CancellationToken cancellationToken)
    {
        var last = await db.ErasureRequests.AsNoTracking().Where(r => r.Family == caller.Family).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return new MyErasure(last is { Decision: null } ? last.At : null, last?.Decision?.Reason);
    }
}
