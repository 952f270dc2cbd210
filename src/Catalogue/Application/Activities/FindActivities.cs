using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>What is on offer, to browse without signing in: published activities of programmes that are not over, 24 a page.</summary>
/// <remarks>Procedure, step 4a. Text: every word, in any order, accents and case ignored (C23).</remarks>
/// <param name="Age">Completed years: only groups that take that age.</param>
/// <param name="Days">Groups that meet on one of these days; none: any day.</param>
/// <param name="Free">Only groups that cost a resident nothing.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
/// <param name="Page">From 1.</param>
/// <param name="Walk">A part of all that was found instead, in the order in which it was made.</param>
[Needs(Right.Anyone)]
internal sealed record FindActivities(
    string? Text = null, int? Age = null, IReadOnlyList<DayOfWeek>? Days = null, string? Category = null, ActivityKind? Kind = null,
    Guid? Programme = null, bool Free = false, bool WithPlaces = false, OfferOrder Order = OfferOrder.Day, int Page = 1,
    Guid? Venue = null, Walk? Walk = null) : IQuery<Slice<ActivityCard>>;

internal sealed class FindActivitiesHandler(CatalogueDb db, GuideCache guides, FullGroups full, ICaller caller, TimeProvider time, TownZone zone)
    : IQueryHandler<FindActivities, Slice<ActivityCard>>
{
    private const int PageSize = 24;

    public async Task<Result<Slice<ActivityCard>>> Handle(FindActivities query, CancellationToken stop)
    {
        var (index, now) = ((await guides.Current(stop)).Index, time.GetUtcNow());
        var today = zone.DateAt(now);
        var search = new Search(query.Text, query.Age, query.Days ?? [], query.Category, query.Kind, query.Programme, query.Venue, query.Free);
        var found = search.In(index, today);
        if (query.WithPlaces)
        {
            found = found.And(index.TakingExcept(await full.Current(today, stop)));
        }

        var page = query.Walk is { } walk
            ? index.Activities(found, walk, await ChangedSince(walk.ChangedSince, stop))
            : index.Activities(found, query.Order, caller.Language, query.Page, PageSize);
        var cards = new Cards(caller.Language, now, zone, await db.PlacesOf(page.Items.SelectMany(one => one.Groups).Select(group => group.Id), now, stop));
        return new Slice<ActivityCard>([.. page.Items.Select(one => cards.Of(one.Activity, one.Groups))], page.Number, page.Size, page.Total) { Next = page.Next };
    }

    /// <summary>The activities that changed themselves or by one of their groups; null: any.</summary>
    private async Task<IReadOnlySet<Guid>?> ChangedSince(DateTimeOffset? since, CancellationToken stop) => since is null
        ? null
        : await db.Activities.ChangedSince(since).Select(activity => activity.Id)
            .Union(db.Groups.ChangedSince(since).Select(group => group.ActivityId)).ToHashSetAsync(stop);
}
