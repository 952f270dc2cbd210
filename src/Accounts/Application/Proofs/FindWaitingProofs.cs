using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The documents that wait for the office, the oldest first, 50 a page.</summary>
[Needs(Right.ApproveAccounts)]
internal sealed record FindWaitingProofs(int Page = 1) : IQuery<Slice<WaitingProof>>;

internal sealed record WaitingProof(Guid Proof, string Name, DateTimeOffset At);

internal sealed class FindWaitingProofsHandler(AccountsDb db) : IQueryHandler<FindWaitingProofs, Slice<WaitingProof>>
{
    private const int Size = 50;

    public async Task<Result<Slice<WaitingProof>>> Handle(FindWaitingProofs query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var waiting = db.WaitingProofs;
        var total = await waiting.CountAsync(cancellationToken);
        var found = await waiting.OrderBy(p => p.Id).Skip((page - 1) * Size).Take(Size)
            .Join(db.Families, p => p.Family, f => f.Id, (p, f) => new { p.Id, f.FirstName, f.LastName, p.At }).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        return new Slice<WaitingProof>([.. found.Select(p => new WaitingProof(p.Id, $"{p.FirstName} {p.LastName}".Trim(), p.At))], page, Size, total);
    }
}
