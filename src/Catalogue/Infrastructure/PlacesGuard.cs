using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Infrastructure;

/// <summary>A guarded update of the group's own row: it waits for whoever sells there, then compares what stands.</summary>
/// <remarks>Places that were kept back until a moment that is past are let go in the same update: the database's own guard, which has no clock,
/// then sells them. Whoever writes past this guard is refused one too many, never given it.</remarks>
internal sealed class PlacesGuard(CatalogueDb db, TimeProvider time) : IPlacesGuard
{
    public async Task<int?> Take(Guid group, int version, int wanted, bool fromList, CancellationToken stop)
    {
        var known = db.Groups.Where(row => row.Id == group && row.Version == version);
        var now = time.GetUtcNow();
        var forThem = fromList ? known : known.Where(row => row.KeptFrom == null || row.KeptFrom > now);
        if (await Lock(forThem.Where(row => row.Taken + row.Given + (row.KeptBackUntil <= now ? 0 : row.KeptBack) + wanted <= row.Capacity), stop) == 1)
        {
            return wanted;
        }

        return await Lock(known, stop) == 1
            ? Math.Clamp(await forThem.Select(row => row.Capacity - row.Taken - row.Given - row.KeptBack).SingleOrDefaultAsync(stop), 0, wanted)
            : null;
    }

    public Task Lock(Guid group, CancellationToken stop) => Lock(db.Groups.Where(row => row.Id == group), stop);

    private Task<int> Lock(IQueryable<Group> groups, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return groups.ExecuteUpdateAsync(row => row.SetProperty(g => g.KeptBack, g => g.KeptBackUntil <= now ? 0 : g.KeptBack), stop);
    }
}
