using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Domain.Waiting;

/// <summary>Until when an offered place is kept: twelve reply hours, which run from 8 h to 20 h in town on every day but statutory holidays,
/// and never past two hours before the next meeting (rules, §8).</summary>
internal static class ReplyTime
{
    private static readonly TimeSpan Whole = TimeSpan.FromHours(12);
    private static readonly TimeSpan BeforeMeeting = TimeSpan.FromHours(2);
    private static readonly TimeSpan TooShort = TimeSpan.FromHours(2);
    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly TimeOnly Closes = new(20, 0);

    /// <summary>UTC: the end of an offer that is made then. Not later than the offer itself: there is no time for one.</summary>
    /// <param name="nextMeeting">UTC: of the group; null: none is to come.</param>
    public static DateTimeOffset Deadline(DateTimeOffset offered, DateTimeOffset? nextMeeting, TownZone zone)
    {
        var end = After(offered, zone);
        return nextMeeting - BeforeMeeting is { } last && last < end ? last : end;
    }

    /// <summary>Fewer than two reply hours are left: the office calls, a message could be read too late.</summary>
    public static bool IsShort(DateTimeOffset offered, DateTimeOffset until, TownZone zone)
    {
        var left = TimeSpan.Zero;
        for (var day = zone.DateAt(offered); day <= zone.DateAt(until) && left < TooShort; day = day.AddDays(1))
        {
            var (from, to) = Hours(day, offered, zone);
            left += Later(TimeSpan.Zero, Earlier(to, until) - from);
        }

        return left < TooShort;
    }

    private static DateTimeOffset After(DateTimeOffset offered, TownZone zone)
    {
        var left = Whole;
        for (var day = zone.DateAt(offered); ; day = day.AddDays(1))
        {
            var (from, to) = Hours(day, offered, zone);
            if (from + left <= to)
            {
                return from + left;
            }

            left -= Later(TimeSpan.Zero, to - from);
        }
    }

    /// <summary>The reply hours of a day that come after the offer; none on a holiday.</summary>
    private static (DateTimeOffset From, DateTimeOffset To) Hours(DateOnly day, DateTimeOffset offered, TownZone zone)
    {
        var (opens, closes) = (zone.ToInstant(day, Opens), zone.ToInstant(day, Closes));
        return Holidays.IsStatutory(day) ? (opens, opens) : (opens > offered ? opens : offered, closes);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
