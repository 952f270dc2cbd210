using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Answers as a hold would, without a lock and without a word written.</summary>
internal sealed class MayTakeHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone, ICaller caller)
    : IQueryHandler<MayTake, IReadOnlyList<Answer>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Answer>>> Handle(MayTake query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var wishes = query.Wishes.Take(Most).ToList();
        var places = await db.PlacesOf(wishes.Select(wish => wish.Group), now, stop);
        var live = await db.ReadLivePlaces(wishes, stop);
        var past = await db.PastPlaces(guide, wishes, caller.Language, stop);
        var shares = await db.SharesTaken(wishes.Select(wish => guide.Group(wish.Group)?.Offer).OfType<Offer>(), stop);
        var granted = await db.Granted(places.Values, stop);
        var together = new WishesTogether(wishes);
        foreach (var group in together.ByGroup)
        {
            List<Wish> asked = [.. group];
            var known = guide.Group(group.Key);
            together.LetAnswer(group.Key, known?.Offer is { } offer && places.TryGetValue(group.Key, out var left)
                ? givenUp => new Hold(offer, live, past, Guid.Empty, now, now, zone)
                    .Answer(asked, Room(left), givenUp)
                : _ => asked.ConvertAll(wish => wish.NotOffered(known)));
        }

        return together.Answers();

        Room Room(PlacesLeft left) => new(left.Left, left, shares.GetValueOrDefault(left.Group, SharesTaken.None)) { Granted = [.. granted[left.Group]] };
    }
}
