using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class MayTakeHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone)
    : IQueryHandler<MayTake, IReadOnlyList<Answer>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Answer>>> Handle(MayTake query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var wishes = query.Wishes.Take(Most).ToList();
        var places = await db.PlacesOf(wishes.Select(wish => wish.Group), stop);
        var live = (await db.LivePlaces(wishes).AsNoTracking().ToListAsync(stop)).Select(place => (place.GroupId, place.PersonId)).ToHashSet();
        return wishes.ConvertAll(wish => guide.Group(wish.Group)?.Offer is { } offer && places.TryGetValue(wish.Group, out var left)
            ? offer.AnswerTo(wish.Person, left, live.Contains((wish.Group, wish.Person.Person)), now, zone)
            : wish.NotOffered(guide.Group(wish.Group)));
    }
}
