using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>All activities for the office, drafts too, by name; 50 a page.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListOfficeActivities(
    string? Text = null, Guid? Programme = null, string? Category = null, ActivityKind? Kind = null, GroupState? State = null, int Page = 1)
    : IQuery<Slice<OfficeActivityRow>>;

/// <summary>One activity in the office's list.</summary>
/// <param name="Taken">Places held or taken in all its groups, read live.</param>
internal sealed record OfficeActivityRow(
    Guid Id, string Name, string Category, ActivityKind Kind, string Programme, GroupState State, int Groups, int Capacity, int Taken);

internal sealed class ListOfficeActivitiesHandler(CatalogueDb db, GuideCache guides, ICaller caller, TimeProvider time)
    : IQueryHandler<ListOfficeActivities, Slice<OfficeActivityRow>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<OfficeActivityRow>>> Handle(ListOfficeActivities query, CancellationToken stop)
    {
        var words = SearchText.Words(query.Text ?? "");
        var page = (await guides.Current(stop)).Activities
            .Where(activity => Finds(query, activity) && words.All(word => activity.SearchIndex.Contains($" {word}", StringComparison.Ordinal)))
            .OrderBy(activity => activity.SortIn(caller.Language), StringComparer.Ordinal).ThenBy(activity => activity.Id)
            .ToList()
            .Page(query.Page, PageSize);
        var places = await db.PlacesOf(page.Items.SelectMany(activity => activity.Groups).Select(group => group.Id), time.GetUtcNow(), stop);
        return new Slice<OfficeActivityRow>(
            [
                .. page.Items.Select(activity => new OfficeActivityRow(
                    activity.Id, activity.Activity.Name.In(caller.Language), activity.Activity.Category, activity.Activity.Kind,
                    activity.Programme.Name.In(caller.Language), activity.State, activity.Groups.Count,
                    activity.Groups.Sum(group => places.GetValueOrDefault(group.Id)?.Capacity ?? 0),
                    activity.Groups.Sum(group => places.GetValueOrDefault(group.Id)?.Taken ?? 0))),
            ],
            page.Number, page.Size, page.Total);
    }

    private static bool Finds(ListOfficeActivities query, GuideActivity activity) =>
        (query.Programme is null || activity.Programme.Id == query.Programme)
        && (string.IsNullOrEmpty(query.Category) || activity.Activity.Category == query.Category)
        && (query.Kind is null || activity.Activity.Kind == query.Kind)
        && (query.State is null || activity.State == query.State);
}
