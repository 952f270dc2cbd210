using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Reads to whom a place that is not for sale was granted; asks the database only for groups where some was.</summary>
internal static class SurplusReading
{
    /// <summary>Those that nobody took back, nor took for good since, nor holds.</summary>
    public static IQueryable<SurplusPlace> OpenGrants(this CatalogueDb db) => db.SurplusPlaces.Where(grant => grant.TakenBack == null && !db.Places.Any(
        place => place.GroupId == grant.GroupId && place.PersonId == grant.PersonId
            && (place.ReleasedAt == null || (place.TakenAt != null && place.TakenAt >= grant.At))));

    /// <summary>What was granted in these groups and is not taken yet.</summary>
    public static async Task<ILookup<Guid, SurplusPlace>> Granted(this CatalogueDb db, IEnumerable<PlacesLeft> places, CancellationToken stop)
    {
        var groups = places.Where(of => of.Surplus + of.Given > 0).Select(of => of.Group).ToArray();
        var granted = groups.Length == 0
            ? []
            : await db.OpenGrants().AsNoTracking().Where(grant => EF.Parameter(groups).Contains(grant.GroupId)).ToListAsync(stop);
        return granted.ToLookup(grant => grant.GroupId);
    }
}
