using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Catalogue.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Counts the live places that count in a share; asks the database only for groups that have shares.</summary>
internal static class SharesReading
{
    public static async Task<IReadOnlyDictionary<Guid, SharesTaken>> SharesTaken(this CatalogueDb db, IEnumerable<Offer> offers, CancellationToken stop)
    {
        var groups = offers.Where(offer => offer.Shares != PlaceShares.None).Select(offer => offer.Group).Distinct().ToArray();
        return groups.Length == 0
            ? new Dictionary<Guid, SharesTaken>()
            : await db.Places
                .Where(place => place.ReleasedAt == null && EF.Parameter(groups).Contains(place.GroupId))
                .GroupBy(place => place.GroupId)
                .Select(of => new
                {
                    of.Key,
                    Former = of.Count(place => place.AsFormer),
                    NonResident = of.Count(place => place.Class == ResidencyClass.NonResident),
                })
                .ToDictionaryAsync(of => of.Key, of => new SharesTaken(of.Former, of.NonResident), stop);
    }
}
