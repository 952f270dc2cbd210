using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

/// <summary>All families in the order in which they were opened, for a program that has the scope <c>families</c> and keeps a copy; for nobody
/// else. One that was merged into another is left out: the other one changed then.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record WalkFamilies(Walk Walk) : IQuery<Slice<MyFamily>>;

internal sealed class WalkFamiliesHandler(AccountsDb db, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<WalkFamilies, Slice<MyFamily>>
{
    public async Task<Result<Slice<MyFamily>>> Handle(WalkFamilies query, CancellationToken cancellationToken)
    {
        if (caller.Role is not (Role.Integrator or Role.House))
        {
            return Refusal.NotFound; // a citizen's family is their own
        }

        var walk = query.Walk;
        var families = db.Standing.ChangedSince(walk.ChangedSince);
        var total = await families.CountAsync(cancellationToken);
        var found = await families.Where(f => walk.After == null || f.Id > walk.After).OrderBy(f => f.Id).Take(walk.Limit + 1)
            .Include(f => f.Members.OrderBy(m => m.Id)).Include(f => f.Cards).AsSplitQuery().ToListAsync(cancellationToken);
        var today = zone.DateAt(time.GetUtcNow());
        return Slice<MyFamily>.Of([.. found.Select(f => MyFamily.Of(f, today))], walk, total, f => f.Id);
    }
}
