using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>A civil day in town as instants.</summary>
internal static class TownDay
{
    /// <summary>UTC; the end is not included.</summary>
    public static (DateTimeOffset From, DateTimeOffset Until) Of(this TownZone zone, DateOnly day) =>
        (zone.ToInstant(day, TimeOnly.MinValue), zone.ToInstant(day.AddDays(1), TimeOnly.MinValue));

    /// <summary>The end of the day, or just after now while it lasts.</summary>
    public static DateTimeOffset EndOf(this TownZone zone, DateOnly day, DateTimeOffset now) =>
        zone.Of(day).Until is var end && end < now ? end : now.AddMilliseconds(1);
}
