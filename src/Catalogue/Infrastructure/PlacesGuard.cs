using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Infrastructure;

/// <summary>A guarded update of the group's own row: it waits for whoever sells there, then compares what stands.</summary>
internal sealed class PlacesGuard(CatalogueDb db, TimeProvider time) : IPlacesGuard
{
    public async Task<int?> Take(Guid group, int version, int wanted, bool fromList, CancellationToken stop)
    {
        var known = db.Groups.Where(row => row.Id == group && row.Version == version);
        var now = time.GetUtcNow();
        var forThem = fromList ? known : known.Where(row => row.KeptFrom == null || row.KeptFrom > now);
        if (await Lock(forThem.Where(row => row.Taken + wanted <= row.Capacity), stop) == 1)
        {
            return wanted;
        }

        return await Lock(known, stop) == 1
            ? Math.Clamp(await forThem.Select(row => row.Capacity - row.Taken).SingleOrDefaultAsync(stop), 0, wanted)
            : null;
    }

    public Task Lock(Guid group, CancellationToken stop) => Lock(db.Groups.Where(row => row.Id == group), stop);

    private static Task<int> Lock(IQueryable<Group> groups, CancellationToken stop) =>
        groups.ExecuteUpdateAsync(row => row.SetProperty(g => g.Taken, g => g.Taken), stop);
}
