using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.ActingFor;

/// <summary>The family that somebody at the counter is about to act for, and who acted for it lately.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ActForFamilies)]
internal sealed record FindFamilyToActFor(Guid Family) : IQuery<FamilyToActFor>;

/// <param name="Before">The newest first; at most 20.</param>
internal sealed record FamilyToActFor(string Name, IReadOnlyList<ActedFor> Before);

internal sealed class FindFamilyToActForHandler(AccountsDb db, TimeProvider time) : IQueryHandler<FindFamilyToActFor, FamilyToActFor>
{
    private const int Most = 20;

    public async Task<Result<FamilyToActFor>> Handle(FindFamilyToActFor query, CancellationToken cancellationToken)
    {
        var family = await db.Standing.Where(f => f.Id == query.Family)
            .Select(f => new { f.FirstName, f.LastName }).SingleOrDefaultAsync(cancellationToken);
        return family is null
            ? Refusal.NotFound
            : new FamilyToActFor($"{family.FirstName} {family.LastName}".Trim(), await db.ActedFor(query.Family, time.GetUtcNow(), Most, cancellationToken));
    }
}
