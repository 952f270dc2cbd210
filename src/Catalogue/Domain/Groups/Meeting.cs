using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>One date of a group, in town time: it keeps its hour when the clocks change (C51).</summary>
internal sealed class Meeting
{
    public required Guid Id { get; init; }

    public Guid GroupId { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly Starts { get; init; }

    /// <summary>At or before the start means the next day.</summary>
    public required TimeOnly Ends { get; init; }

    public PlannedMeeting Planned => new(Day, Starts, Ends);

    public DateTimeOffset StartsAt(TownZone zone) => Planned.StartsAt(zone);

    public DateTimeOffset EndsAt(TownZone zone) => Planned.EndsAt(zone);
}
