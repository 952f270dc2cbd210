using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class FindLivePlacesHandler(CatalogueDb db, TownZone zone, TimeProvider time) : IQueryHandler<FindLivePlaces, IReadOnlyList<PlacesOfGroup>>
{
    public async Task<Result<IReadOnlyList<PlacesOfGroup>>> Handle(FindLivePlaces query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var (only, alsoOver) = (query.Only?.ToArray(), query is { Only: not null, AlsoOver: true });
        var groups = await db.Groups
            .Where(group => group.Id > query.After && group.Publication != null && (only == null || EF.Parameter(only).Contains(group.Id)))
            .Where(group => alsoOver || group.Meetings.Any(meeting => meeting.Cancellation == null && meeting.Day > today))
            .OrderBy(group => group.Id).Take(FindLivePlaces.PageSize).Select(group => group.Id).ToArrayAsync(stop);
        var places = await db.Places.Where(place => place.ReleasedAt == null && EF.Parameter(groups).Contains(place.GroupId))
            .Select(place => new LivePlace(place.GroupId, place.HolderId, place.PriceClass ?? place.PersonId, place.PriceClass != null, place.TakenAt))
            .ToListAsync(stop);
        var byGroup = places.ToLookup(place => place.Group);
        return groups.Select(group => new PlacesOfGroup(group, [.. byGroup[group]])).ToArray();
    }
}
