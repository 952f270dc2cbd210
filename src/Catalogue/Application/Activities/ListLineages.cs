using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>The activities of all seasons, each once by its latest name, by name: what can be asked for before another. At most 1000.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListLineages : IQuery<IReadOnlyList<LineageChoice>>;

/// <summary>An activity through the seasons.</summary>
internal sealed record LineageChoice(Guid Lineage, string Name);

internal sealed class ListLineagesHandler(GuideCache guides, ICaller caller) : IQueryHandler<ListLineages, IReadOnlyList<LineageChoice>>
{
    private const int Most = 1000;

    public async Task<Result<IReadOnlyList<LineageChoice>>> Handle(ListLineages query, CancellationToken stop) =>
        (await guides.Current(stop)).Activities
            .GroupBy(activity => activity.Activity.LineageId)
            .Select(of => of.MaxBy(activity => activity.Programme.From)!)
            .OrderBy(activity => activity.SortIn(caller.Language), StringComparer.Ordinal)
            .Take(Most)
            .Select(activity => new LineageChoice(activity.Activity.LineageId, activity.Activity.Name.In(caller.Language)))
            .ToList();
}
