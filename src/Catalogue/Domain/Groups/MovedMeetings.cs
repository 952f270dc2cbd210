using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel.Schedules;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>A group's meetings in the next programme: the same weekdays and hours, with the closed days of that season left out and
/// those of the old one given back.</summary>
/// <param name="Meetings">In order.</param>
/// <param name="Holidays">The closed days on which it would meet, in order.</param>
/// <param name="SkipsHolidays">They are left out; a group that met on a closed day goes on doing so.</param>
internal sealed record MovedMeetings(IReadOnlyList<PlannedMeeting> Meetings, IReadOnlyList<DateOnly> Holidays, bool SkipsHolidays)
{
    /// <param name="stored">In order.</param>
    public static MovedMeetings Of(IReadOnlyList<PlannedMeeting> stored, SeasonShift shift)
    {
        var skips = !stored.Any(meeting => ClosedDays.Has(meeting.Day));
        var moved = stored.Concat(skips ? GivenBack(stored) : [])
            .Select(meeting => meeting with { Day = shift.Day(meeting.Day) })
            .OrderBy(meeting => meeting.Day).ThenBy(meeting => meeting.Starts)
            .ToList();
        var closed = moved.Select(meeting => meeting.Day).Distinct().Where(ClosedDays.Has).ToList();
        return new([.. moved.Where(meeting => !skips || !closed.Contains(meeting.Day))], closed, skips);
    }

    /// <summary>The meetings that a closed day of the old season took out.</summary>
    private static IEnumerable<PlannedMeeting> GivenBack(IReadOnlyList<PlannedMeeting> stored)
    {
        if (stored.Count == 0)
        {
            return [];
        }

        var days = stored.ToLookup(meeting => meeting.Day);
        var rhythm = Rhythm(stored);
        return ClosedDays.Between(stored[0].Day, stored[^1].Day)
            .SelectMany(closed => Like(days, closed.Day, rhythm).Select(meeting => meeting with { Day = closed.Day }));
    }

    /// <summary>The meetings of a day that shows that the group would have met: one rhythm before or after it, or in a camp the day
    /// before when it met on the day after too.</summary>
    private static IEnumerable<PlannedMeeting> Like(ILookup<DateOnly, PlannedMeeting> days, DateOnly closed, int rhythm)
    {
        var model = days.Contains(closed.AddDays(-rhythm)) ? closed.AddDays(-rhythm)
            : days.Contains(closed.AddDays(rhythm)) ? closed.AddDays(rhythm)
            : days.Contains(closed.AddDays(1)) ? closed.AddDays(-1)
            : closed;
        return days[model];
    }

    /// <summary>Days between two meetings of the same weekday: 7, or 14 every other week.</summary>
    private static int Rhythm(IReadOnlyList<PlannedMeeting> stored) => stored
        .GroupBy(meeting => meeting.Day.DayOfWeek)
        .SelectMany(same => same.Zip(same.Skip(1), (one, next) => next.Day.DayNumber - one.Day.DayNumber))
        .Where(days => days > 0)
        .DefaultIfEmpty(7)
        .Min();
}
