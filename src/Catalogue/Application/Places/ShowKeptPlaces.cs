using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>What a group keeps back from sale now, and why.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowKeptPlaces(Guid Group) : IQuery<KeptPlaces>;

/// <param name="Places">For nobody by name.</param>
/// <param name="Given">To persons by name, who did not take them yet.</param>
/// <param name="Reason">Empty when none is kept.</param>
/// <param name="Opens">In town time: when those for nobody open by themselves; null: once the office says so.</param>
internal sealed record KeptPlaces(int Places, int Given, string Reason, TownTime? Opens)
{
    public required string Code { get; init; }

    public required string ActivityName { get; init; }

    public required string Schedule { get; init; }

    public int Capacity { get; init; }

    public int Taken { get; init; }
}

internal sealed class ShowKeptPlacesHandler(CatalogueDb db, GuideCache guides, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<ShowKeptPlaces, KeptPlaces>
{
    public async Task<Result<KeptPlaces>> Handle(ShowKeptPlaces query, CancellationToken stop)
    {
        if ((await guides.Current(stop)).Group(query.Group) is not { } known
            || await db.Groups.AsNoTracking().SingleOrDefaultAsync(group => group.Id == query.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        var (isOver, view) = (group.Kept.IsOver(time.GetUtcNow()), known.In(words.Language).View);
        return new KeptPlaces(
            isOver ? 0 : group.KeptBack, group.Given, isOver ? "" : group.Keeping?.Reason ?? "",
            isOver || group.KeptBackUntil is not { } until ? null : zone.ToTown(until))
        { Code = view.Code, ActivityName = view.ActivityName, Schedule = view.Schedule, Capacity = group.Capacity, Taken = group.Taken };
    }
}
