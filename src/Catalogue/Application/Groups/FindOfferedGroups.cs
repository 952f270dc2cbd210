using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class FindOfferedGroupsHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone)
    : IQueryHandler<FindOfferedGroups, Slice<GroupView>>
{
    private const int PageSize = 24;

    public async Task<Result<Slice<GroupView>>> Handle(FindOfferedGroups query, CancellationToken stop)
    {
        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var today = zone.DateAt(now);
        var search = new Search(query.Text, Age: null, query.Days, query.Category, query.Kind, query.Programme, query.Venue, Free: false);
        var groups = search.In(guide, today)
            .Where(group => group.State is GroupState.Published or GroupState.Closed && group.Offer is { } offer && offer.EndsAt > now)
            .ToList();
        if (query.WithPlaces)
        {
            var places = await db.PlacesOf(groups.Select(group => group.Id), stop);
            groups.RemoveAll(group => group.State != GroupState.Published || places.GetValueOrDefault(group.Id)?.IsFull != false);
        }

        var page = Ordered(guide, groups, query).OrderByDescending(TakesAge).ToList().Page(query.Page, PageSize);
        return new Slice<GroupView>([.. page.Items.Select(group => group.In(query.Language).View)], page.Number, page.Size, page.Total);

        bool TakesAge(GuideGroup group) => query.Born is { } born && group.Offer!.TakesAge(born, today);
    }

    private static List<GuideGroup> Ordered(Guide guide, IEnumerable<GuideGroup> groups, FindOfferedGroups query)
    {
        string Name(GuideGroup group) => guide.Activity(group.Activity)!.SortIn(query.Language);
        var ordered = query.Order switch
        {
            OfferOrder.Price => groups.OrderBy(group => group.Group.ResidentPrice ?? Money.Zero).ThenBy(group => group.WeekOrder),
            OfferOrder.Name => groups.OrderBy(Name, StringComparer.Ordinal).ThenBy(group => group.WeekOrder),
            _ => groups.OrderBy(group => group.WeekOrder),
        };
        return [.. ordered.ThenBy(Name, StringComparer.Ordinal).ThenBy(group => group.Id)];
    }
}
