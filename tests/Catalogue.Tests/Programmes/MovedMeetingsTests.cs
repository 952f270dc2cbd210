using System.Globalization;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Schedules;

namespace Loisirs.Catalogue.Tests.Programmes;

public sealed class MovedMeetingsTests
{
    [Theory]
    // D2: twelve Mondays of autumn 2026 without 12 October; in 2027 the holiday is the 11th, the same week
    [InlineData("D2", "2026-09-14", "2026-12-07", "Monday", 1, 52, 12, "2027-10-11")]
    // D4: spring Mondays without Easter Monday and Patriots' day; a year later Easter falls before, one date comes back
    [InlineData("D4", "2026-04-06", "2026-06-29", "Monday", 1, 52, 11, "2027-05-24")]
    // D5: a camp's two weeks of 2026 without 1 July; in 2027 the 1st is the Thursday
    [InlineData("D5", "2026-06-29", "2026-07-10", "Monday Tuesday Wednesday Thursday Friday", 1, 52, 9, "2027-07-01")]
    // D7: every other Tuesday keeps its rhythm
    [InlineData("D7", "2026-09-15", "2026-11-24", "Tuesday", 2, 52, 6, "")]
    // Thursdays across Christmas: 24 and 31 December are closed in 2026, Saturday keeps none of them in 2027
    [InlineData("Christmas", "2026-12-03", "2027-01-28", "Thursday", 1, 52, 9, "")]
    public void Closed_days_are_skipped_anew_and_those_of_the_old_season_given_back(
        string rule, string first, string last, string days, int every, int weeks, int meetings, string holidays)
    {
        var moved = MovedMeetings.Of(Plan(first, last, days, every), new SeasonShift(weeks));

        Assert.Equal((rule, meetings, holidays), (rule, moved.Meetings.Count, string.Join(' ', moved.Holidays.Select(Text))));
        Assert.DoesNotContain(moved.Meetings, meeting => ClosedDays.Has(meeting.Day));
        Assert.All(moved.Meetings, meeting => Assert.Contains(meeting.Day.DayOfWeek.ToString(), days, StringComparison.Ordinal));
    }

    [Fact]
    public void A_break_that_is_no_holiday_moves_with_its_weeks()
    {
        var withoutBreak = Plan("2027-01-12", "2027-03-30", "Tuesday", 1);
        var stored = withoutBreak.Where(meeting => meeting.Day != new DateOnly(2027, 3, 2)).ToList();

        var moved = MovedMeetings.Of(stored, new SeasonShift(52));

        Assert.Equal(11, moved.Meetings.Count);
        Assert.DoesNotContain(moved.Meetings, meeting => meeting.Day == new DateOnly(2028, 2, 29));
    }

    [Fact]
    public void A_group_that_meets_on_closed_days_goes_on_doing_so_and_they_are_named()
    {
        PlannedMeeting[] stored = [.. Enumerable.Range(0, 3).Select(week => new PlannedMeeting(new DateOnly(2026, 10, 5).AddDays(7 * week), new(9, 0), new(10, 0)))];

        var moved = MovedMeetings.Of(stored, new SeasonShift(52));

        Assert.Equal((3, false), (moved.Meetings.Count, moved.SkipsHolidays));
        Assert.Equal([new DateOnly(2027, 10, 11)], moved.Holidays);
    }

    [Theory]
    [InlineData("2026-01-05", "2027-01-04", 52, 1)]
    [InlineData("2026-09-14", "2027-01-04", 16, 0)]
    [InlineData("2027-01-04", "2028-01-05", 53, 1)]
    [InlineData("2026-06-29", "2026-06-30", 1, 0)]
    public void Everything_moves_by_whole_weeks_and_reference_dates_by_whole_years(string from, string to, int weeks, int years)
    {
        var shift = SeasonShift.Between(Day(from), Day(to));

        Assert.Equal((weeks, years), (shift.Weeks, shift.Years));
        Assert.InRange(shift.Day(Day(from)).DayNumber - Day(to).DayNumber, 0, 6);
        Assert.Equal(ReferenceDate.Fixed(new(2026 + years, 9, 30)), shift.Reference(ReferenceDate.Fixed(new(2026, 9, 30))));
        Assert.Equal(ReferenceDate.FirstMeeting, shift.Reference(ReferenceDate.FirstMeeting));
    }

    [Theory]
    [InlineData("NAT-31", "NAT-33")]
    [InlineData("nat-1", "nat-33")]
    [InlineData("YOGA", "YOGA-2")]
    [InlineData("CAMP-007", "CAMP-008")]
    public void A_code_is_given_anew_and_never_twice(string code, string like)
    {
        var codes = new NewCodes(["NAT-31", "NAT-32", "YOGA", "CAMP-007"]);

        Assert.Equal(like, codes.Like(code));
        Assert.NotEqual(like, codes.Like(code));
    }

    private static IReadOnlyList<PlannedMeeting> Plan(string first, string last, string days, int every) => new WeeklyPlan
    {
        Days = [.. days.Split(' ').Select(Enum.Parse<DayOfWeek>)],
        Starts = new(18, 30),
        Ends = new(19, 30),
        First = Day(first),
        Last = Day(last),
        EveryWeeks = every,
        Exceptions = [.. ClosedDays.Between(Day(first), Day(last)).Select(holiday => holiday.Day)],
    }.Meetings();

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
