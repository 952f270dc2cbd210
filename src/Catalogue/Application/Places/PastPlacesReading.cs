using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Reads what people took for good; asks the database only when a group that is wanted needs it.</summary>
internal static class PastPlacesReading
{
    public static async Task<PastPlaces> PastPlaces(
        this CatalogueDb db, Guide guide, IReadOnlyCollection<Wish> wishes, Language language, CancellationToken stop)
    {
        if (!wishes.Any(wish => guide.Group(wish.Group)?.Offer?.AsksForThePast == true))
        {
            return new PastPlaces([], language);
        }

        var people = wishes.Select(wish => wish.Person.Person).Distinct().ToArray();
        var places = await db.Places
            .Where(place => place.TakenAt != null && place.ReleasedAt == null && EF.Parameter(people).Contains(place.PersonId))
            .Select(place => new { place.PersonId, place.GroupId })
            .ToListAsync(stop);
        return new PastPlaces(
            from place in places
            let known = guide.Group(place.GroupId)
            let offer = known?.Offer
            where offer is not null && known.State != GroupState.Cancelled
            let activity = guide.Activity(known.Activity)!
            select new TakenGroup(place.PersonId, activity.Activity.LineageId, activity.Programme.Id, offer.LastDay),
            language);
    }
}
