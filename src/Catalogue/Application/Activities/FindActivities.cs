using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>What is on offer, to browse without signing in: published activities of programmes that are not over, 24 a page.</summary>
/// <remarks>Procedure, step 4a. Text: every word, in any order, accents and case ignored (C23).</remarks>
/// <param name="Age">Completed years: only groups that take that age.</param>
/// <param name="Days">Groups that meet on one of these days; none: any day.</param>
/// <param name="Free">Only groups that cost a resident nothing.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
/// <param name="Page">From 1.</param>
[Needs(Right.Anyone)]
internal sealed record FindActivities(
    string? Text = null, int? Age = null, IReadOnlyList<DayOfWeek>? Days = null, string? Category = null, ActivityKind? Kind = null,
    Guid? Programme = null, bool Free = false, bool WithPlaces = false, OfferOrder Order = OfferOrder.Day, int Page = 1,
    Guid? Venue = null) : IQuery<Slice<ActivityCard>>;

internal sealed class FindActivitiesHandler(CatalogueDb db, GuideCache guides, ICaller caller, TimeProvider time, TownZone zone)
    : IQueryHandler<FindActivities, Slice<ActivityCard>>
{
    private const int PageSize = 24;

    public async Task<Result<Slice<ActivityCard>>> Handle(FindActivities query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var search = new Search(query.Text, query.Age, query.Days ?? [], query.Category, query.Kind, query.Programme, query.Venue, query.Free);
        var groups = search.In(guide, zone.DateAt(now)).ToList();
        if (query.WithPlaces)
        {
            var all = await db.PlacesOf(groups.Select(group => group.Id), stop);
            groups.RemoveAll(group => group.State != GroupState.Published || all.GetValueOrDefault(group.Id)?.IsFull != false);
        }

        var page = Ordered(guide, groups.ToLookup(group => group.Activity), query.Order).Page(query.Page, PageSize);
        var cards = new Cards(caller.Language, now, zone, await db.PlacesOf(page.Items.SelectMany(found => found.Groups).Select(group => group.Id), stop));
        return new Slice<ActivityCard>([.. page.Items.Select(found => cards.Of(found.Activity, found.Groups))], page.Number, page.Size, page.Total);
    }

    private List<Found> Ordered(Guide guide, ILookup<Guid, GuideGroup> groups, OfferOrder order)
    {
        var found = groups.Select(of => new Found(guide.Activity(of.Key)!, [.. of]));
        return [.. (order switch
        {
            OfferOrder.Day => found.OrderBy(activity => activity.Groups.Min(group => group.WeekOrder)),
            OfferOrder.Price => found.OrderBy(activity => activity.Groups.Min(group => group.Group.ResidentPrice ?? Money.Zero)),
            _ => found.OrderBy(_ => 0),
        }).ThenBy(activity => activity.Activity.SortIn(caller.Language), StringComparer.Ordinal).ThenBy(activity => activity.Activity.Id)];
    }

    private sealed record Found(GuideActivity Activity, IReadOnlyList<GuideGroup> Groups);
}
