using Loisirs.Kernel.Time;

namespace Loisirs.Kernel.Schedules;

/// <summary>One meeting of a plan, in town time.</summary>
/// <param name="Day">The date on which it starts.</param>
/// <param name="Starts">Start on the wall clock.</param>
/// <param name="Ends">End on the wall clock; at or before the start means the next day.</param>
public readonly record struct PlannedMeeting(DateOnly Day, TimeOnly Starts, TimeOnly Ends)
{
    /// <summary>The date on which it ends.</summary>
    public DateOnly EndDay => Ends <= Starts ? Day.AddDays(1) : Day;

    /// <summary>Length by the wall clock, the one that is announced (D9).</summary>
    public TimeSpan ClockLength => EndDay.ToDateTime(Ends) - Day.ToDateTime(Starts);

    /// <summary>Start, in UTC.</summary>
    public DateTimeOffset StartsAt(TownZone zone) => zone.ToInstant(Day, Starts);

    /// <summary>End, in UTC.</summary>
    public DateTimeOffset EndsAt(TownZone zone) => zone.ToInstant(EndDay, Ends, asClosing: true);

    /// <summary>Length that people really work, for their pay (D9).</summary>
    public TimeSpan RealLength(TownZone zone) => EndsAt(zone) - StartsAt(zone);
}
