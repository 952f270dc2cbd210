using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Places;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Infrastructure;

/// <summary>A guarded update of the group's own row: it waits for whoever sells there, then compares what stands.</summary>
internal sealed class PlacesGuard(CatalogueDb db) : IPlacesGuard
{
    public async Task<int?> Take(Guid group, int version, int wanted, CancellationToken stop)
    {
        for (var count = wanted; count > 0; count--)
        {
            var places = count;
            var locked = await db.Groups
                .Where(row => row.Id == group && row.Version == version && row.Taken + places <= row.Capacity)
                .ExecuteUpdateAsync(row => row.SetProperty(g => g.Taken, g => g.Taken), stop);
            if (locked == 1)
            {
                return count;
            }
        }

        return await db.Groups.AnyAsync(row => row.Id == group && row.Version == version, stop) ? 0 : null;
    }

    public Task Lock(Guid group, CancellationToken stop) => db.Groups
        .Where(row => row.Id == group)
        .ExecuteUpdateAsync(row => row.SetProperty(g => g.Taken, g => g.Taken), stop);
}
