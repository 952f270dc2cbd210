using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class MayTakeHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone, ICaller caller)
    : IQueryHandler<MayTake, IReadOnlyList<Answer>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Answer>>> Handle(MayTake query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var wishes = query.Wishes.Take(Most).ToList();
        var places = await db.PlacesOf(wishes.Select(wish => wish.Group), stop);
        var live = (await db.LivePlaces(wishes).AsNoTracking().ToListAsync(stop)).Select(place => (place.GroupId, place.PersonId)).ToHashSet();
        var past = await db.PastPlaces(guide, wishes, caller.Language, stop);
        var shares = await db.SharesTaken(wishes.Select(wish => guide.Group(wish.Group)?.Offer).OfType<Offer>(), stop);
        return wishes.ConvertAll(wish => guide.Group(wish.Group)?.Offer is { } offer && places.TryGetValue(wish.Group, out var left)
            ? offer.AnswerTo(past.Candidate(wish, live.Contains((wish.Group, wish.Person.Person))), left, now, zone, shares.GetValueOrDefault(wish.Group))
            : wish.NotOffered(guide.Group(wish.Group)));
    }
}
