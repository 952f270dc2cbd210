using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>A request to be forgotten that waits, with what stands in the way today.</summary>
/// <remarks>Refuses: house.not-found (also once it was decided).</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record FindErasure(Guid Request) : IQuery<ErasureFile>;

internal sealed record ErasureFile(Guid Family, string Name, string Email, DateTimeOffset At, IReadOnlyList<string> People, IReadOnlyList<Refusal> Obstacles);

internal sealed class FindErasureHandler(AccountsDb db, IEnumerable<IKeepsFamilyData> modules) : IQueryHandler<FindErasure, ErasureFile>
{
    public async Task<Result<ErasureFile>> Handle(FindErasure query, CancellationToken cancellationToken)
    {
        if (await db.ErasureRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == query.Request && r.Decision == null, cancellationToken) is not { } request
            || await db.ReadFamily(request.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        return new ErasureFile(
            family.Id, family.FullName, family.Email, request.At, [.. family.Present.Select(m => $"{m.FirstName} {m.LastName}".Trim())],
            await modules.WhyNotErase(family.Id, cancellationToken));
    }
}
