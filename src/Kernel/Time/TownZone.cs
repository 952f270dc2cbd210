namespace Loisirs.Kernel.Time;

/// <summary>The town's time zone, from the tz database and never a fixed offset: turns wall-clock hours into instants
/// and back (W1–W9, C51, C52).</summary>
public sealed class TownZone(TimeZoneInfo zone)
{
    /// <summary>Most of Québec.</summary>
    public static TownZone Quebec { get; } = Of("America/Toronto");

    /// <summary>Name in the tz database, such as <c>America/Toronto</c>.</summary>
    public string Id => zone.Id;

    /// <summary>The zone of that name in the tz database.</summary>
    /// <exception cref="TimeZoneNotFoundException">No such zone.</exception>
    public static TownZone Of(string id) => new(TimeZoneInfo.FindSystemTimeZoneById(id));

    /// <summary>The instant, in UTC, of a wall-clock time.</summary>
    /// <param name="day">Civil date.</param>
    /// <param name="hour">Hour on the wall clock. One that does not exist that day gives the first instant after the
    /// gap (W6).</param>
    /// <param name="asClosing">An hour that exists twice is the first for an opening, the last for a closing (W7).</param>
    public DateTimeOffset ToInstant(DateOnly day, TimeOnly hour, bool asClosing = false)
    {
        var wall = day.ToDateTime(hour, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(wall)) wall = EndOfGap(wall);
        var offset = zone.IsAmbiguousTime(wall)
            ? asClosing ? zone.GetAmbiguousTimeOffsets(wall).Min() : zone.GetAmbiguousTimeOffsets(wall).Max()
            : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <inheritdoc cref="ToInstant(DateOnly, TimeOnly, bool)"/>
    public DateTimeOffset ToInstant(TownTime time, bool asClosing = false) => ToInstant(time.Day, time.Hour, asClosing);

    /// <summary>What the town's clocks show at that instant.</summary>
    public TownTime ToTown(DateTimeOffset instant)
    {
        var wall = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return new(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }

    /// <summary>The civil date in town at that instant: the "today" of every rule (C53).</summary>
    public DateOnly DateAt(DateTimeOffset instant) => ToTown(instant).Day;

    /// <summary>Gaps begin and end on whole minutes, so that stepping by minutes finds the end.</summary>
    private DateTime EndOfGap(DateTime wall)
    {
        var minute = new DateTime(wall.Year, wall.Month, wall.Day, wall.Hour, wall.Minute, 0, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(minute)) minute = minute.AddMinutes(1);
        return minute;
    }
}
