using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>Families that asked to be forgotten and wait for the office, the oldest first; at most 50.</summary>
[Needs(Right.ApproveAccounts)]
internal sealed record FindErasures : IQuery<IReadOnlyList<WaitingErasure>>;

internal sealed record WaitingErasure(Guid Request, Guid Family, string Name, string Email, DateTimeOffset At);

internal sealed class FindErasuresHandler(AccountsDb db) : IQueryHandler<FindErasures, IReadOnlyList<WaitingErasure>>
{
    private const int Most = 50;

    public async Task<Result<IReadOnlyList<WaitingErasure>>> Handle(FindErasures query, CancellationToken cancellationToken)
    {
        var found = await (
            from request in db.ErasureRequests
            where request.Decision == null
            join family in db.Families on request.Family equals family.Id
            orderby request.Id
            select new { request.Id, request.Family, family.FirstName, family.LastName, family.Email, request.At }).Take(Most).ToListAsync(cancellationToken);
        return found.ConvertAll(r => new WaitingErasure(r.Id, r.Family, $"{r.FirstName} {r.LastName}".Trim(), r.Email, r.At));
    }
}
