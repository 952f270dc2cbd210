using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Reads to whom a place beyond capacity was granted; asks the database only for groups that have a surplus.</summary>
internal static class SurplusReading
{
    /// <summary>Those that were not used up: nobody took the place since.</summary>
    public static IQueryable<SurplusPlace> OpenGrants(this CatalogueDb db) => db.SurplusPlaces.Where(grant => !db.Places.Any(
        place => place.GroupId == grant.GroupId && place.PersonId == grant.PersonId && place.TakenAt != null && place.TakenAt >= grant.At));

    /// <summary>For each group that has one, the people who may go beyond its capacity.</summary>
    public static async Task<ILookup<Guid, Guid>> GrantedBeyond(this CatalogueDb db, IEnumerable<PlacesLeft> places, CancellationToken stop)
    {
        var groups = places.Where(of => of.Surplus > 0).Select(of => of.Group).ToArray();
        var granted = groups.Length == 0
            ? []
            : await db.OpenGrants().AsNoTracking().Where(grant => EF.Parameter(groups).Contains(grant.GroupId)).ToListAsync(stop);
        return granted.ToLookup(grant => grant.GroupId, grant => grant.PersonId);
    }
}
