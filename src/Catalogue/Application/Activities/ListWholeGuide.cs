using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Everything on offer by name, for paper. At most 1,000 activities.</summary>
[Needs(Right.Anyone)]
internal sealed record ListWholeGuide : IQuery<IReadOnlyList<ActivityCard>>;

internal sealed class ListWholeGuideHandler(CatalogueDb db, GuideCache guides, ICaller caller, TimeProvider time, TownZone zone)
    : IQueryHandler<ListWholeGuide, IReadOnlyList<ActivityCard>>
{
    private const int Most = 1_000;

    public async Task<Result<IReadOnlyList<ActivityCard>>> Handle(ListWholeGuide query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var activities = guide.Index.Groups(Search.Everything.In(guide.Index, zone.DateAt(now))).GroupBy(group => group.Activity)
            .Select(groups => (Activity: guide.Activity(groups.Key)!, Groups: groups.ToList()))
            .OrderBy(found => found.Activity.SortIn(caller.Language), StringComparer.Ordinal).ThenBy(found => found.Activity.Id).Take(Most).ToList();
        var cards = new Cards(caller.Language, now, zone, await db.PlacesOf(activities.SelectMany(found => found.Groups).Select(group => group.Id), now, stop));
        return activities.ConvertAll(found => cards.Of(found.Activity, found.Groups));
    }
}
