using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class FindOfferedGroupsHandler(GuideCache guides, FullGroups full, TimeProvider time, TownZone zone)
    : IQueryHandler<FindOfferedGroups, Slice<GroupView>>
{
    private const int PageSize = 24;

    public async Task<Result<Slice<GroupView>>> Handle(FindOfferedGroups query, CancellationToken stop)
    {
        var (index, now) = ((await guides.Current(stop)).Index, time.GetUtcNow());
        var today = zone.DateAt(now);
        var search = new Search(query.Text, Age: null, query.Days, query.Category, query.Kind, query.Programme, query.Venue, Free: false);
        var found = search.In(index, today).And(index.NotOverAt(now));
        if (query.Activity is { } activity)
        {
            found = found.And(index.OfActivity(activity));
        }

        if (query.WithPlaces)
        {
            found = found.And(index.TakingExcept(await full.Current(today, stop)));
        }

        var page = index.Groups(found, query.Order, query.Language, query.Page, PageSize, TakesAge);
        return new Slice<GroupView>([.. page.Items.Select(group => group.In(query.Language).View)], page.Number, page.Size, page.Total);

        bool TakesAge(GuideGroup group) => query.Born is { } born && group.Offer!.TakesAge(born, today);
    }
}
