using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Schedules;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>A group's dates in one sentence: « samedi, 9 h à 9 h 55, 10 séances du 7 mars au 9 mai ».</summary>
internal static class ScheduleSentence
{
    /// <summary>Days and hours as they were laid out: one date that is moved or cancelled makes no other rhythm, but is not counted where it
    /// does not take place.</summary>
    public static string Of(Group group, Words words)
    {
        var (plan, standing) = (group.Plan(), group.Standing());
        return standing.Count == 0 ? Of(plan, words) : Of(standing, standing.Count == 1 ? standing : plan, words);
    }

    /// <param name="meetings">In order.</param>
    public static string Of(IReadOnlyList<PlannedMeeting> meetings, Words words) => Of(meetings, meetings, words);

    private static string Of(IReadOnlyList<PlannedMeeting> meetings, IReadOnlyList<PlannedMeeting> rhythm, Words words)
    {
        if (meetings.Count == 0)
        {
            return words["catalogue.schedule.none"];
        }

        if (meetings.Count == 1)
        {
            var only = meetings[0];
            return words["catalogue.schedule.one", only.Day, Hours(only, words)];
        }

        var (first, last) = (meetings[0].Day, meetings[^1].Day);
        return words["catalogue.schedule.many", DaysAndHours(rhythm, words), meetings.Count, Date(first), Date(last)];

        string Date(DateOnly day) =>
            first.Year == last.Year ? TownFormat.DayAndMonth(day, words.IsFrench) : TownFormat.Date(day, words.IsFrench);
    }

    /// <summary>« mardi et jeudi, 18 h à 19 h »; days of other hours after a semicolon.</summary>
    private static string DaysAndHours(IReadOnlyList<PlannedMeeting> meetings, Words words) => string.Join("; ", meetings
        .GroupBy(meeting => (meeting.Starts, meeting.Ends))
        .Select(hours => $"{Days([.. hours.Select(meeting => FromMonday(meeting.Day.DayOfWeek)).Distinct().Order()], words)}, {Hours(hours.First(), words)}"));

    private static string Days(IReadOnlyList<int> days, Words words)
    {
        var names = days.Select(day => TownFormat.Weekday((DayOfWeek)((day + 1) % 7), words.IsFrench)).ToList();
        if (days.Count > 2 && days[^1] - days[0] == days.Count - 1)
        {
            return words["catalogue.schedule.days-from-to", names[0], names[^1]];
        }

        return names.Count == 1 ? names[0] : words["catalogue.schedule.days-and", string.Join(", ", names.SkipLast(1)), names[^1]];
    }

    private static string Hours(PlannedMeeting meeting, Words words) => TownFormat.HourRange(meeting.Starts, meeting.Ends, words.IsFrench);

    /// <summary>0 for Monday to 6 for Sunday, as weeks are read here.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
