using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>What of a programme is not on offer yet, and what each activity lacks, by name. At most 500.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowDrafts(Guid Programme) : IQuery<IReadOnlyList<DraftActivity>>;

/// <summary>An activity that is a draft, or has a group that is one.</summary>
/// <param name="Missing">What must be done before; empty: it is ready.</param>
internal sealed record DraftActivity(Guid Id, string Name, int Groups, IReadOnlyList<Refusal> Missing);

internal sealed class ShowDraftsHandler(CatalogueDb db, GuideCache guides, ICaller caller) : IQueryHandler<ShowDrafts, IReadOnlyList<DraftActivity>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<DraftActivity>>> Handle(ShowDrafts query, CancellationToken stop)
    {
        var stored = await db.Activities.AsNoTracking().Where(activity => activity.ProgrammeId == query.Programme)
            .Include(activity => activity.Programme).Include(activity => activity.Groups).ThenInclude(group => group.Meetings).AsSplitQuery()
            .ToDictionaryAsync(activity => activity.Id, stop);
        if (stored.Count == 0 && !await db.Programmes.AnyAsync(programme => programme.Id == query.Programme, stop))
        {
            return Refusal.NotFound;
        }

        return (await guides.Current(stop)).Activities
            .Where(activity => stored.TryGetValue(activity.Id, out var known) && (known.Publication is null || known.Groups.Any(group => group.State == GroupState.Draft)))
            .OrderBy(activity => activity.SortIn(caller.Language), StringComparer.Ordinal)
            .Take(Most)
            .Select(activity => new DraftActivity(
                activity.Id, activity.Activity.Name.In(caller.Language), activity.Groups.Count(group => group.State == GroupState.Draft), stored[activity.Id].Missing()))
            .ToList();
    }
}
