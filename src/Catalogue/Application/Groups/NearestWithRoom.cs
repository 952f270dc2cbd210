using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class NearestWithRoomHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone)
    : IQueryHandler<NearestWithRoom, GroupView?>
{
    public async Task<Result<GroupView?>> Handle(NearestWithRoom query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        if (guide.Group(query.Group) is not { } wanted)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var others = guide.Activity(wanted.Activity)!.Groups.Where(group => group.Id != wanted.Id && group.Offer is not null).ToList();
        var places = await db.PlacesOf(others.Select(group => group.Id), now, stop);
        var past = await db.PastPlaces(guide, others.ConvertAll(group => new Wish(group.Id, query.Person)), query.Language, stop);
        var shares = await db.SharesTaken(others.Select(group => group.Offer!), stop);
        var nearest = others
            .Where(group => places.TryGetValue(group.Id, out var left)
                && group.Offer!.AnswerTo(past.Candidate(new Wish(group.Id, query.Person), alreadyHas: false), left, now, zone, shares.GetValueOrDefault(group.Id)).CanTake)
            .MinBy(group => Math.Abs((long)group.WeekOrder - wanted.WeekOrder));
        return nearest?.In(query.Language).View;
    }
}
