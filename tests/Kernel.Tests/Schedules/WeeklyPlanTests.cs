using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Schedules;

public sealed class WeeklyPlanTests
{
    [Fact, Trait("Rule", "D1")]
    public void Tuesdays_keep_their_hour_when_summer_time_ends()
    {
        var meetings = Plan("2026-09-15", "2026-12-08", DayOfWeek.Tuesday).Meetings();

        Assert.Equal(13, meetings.Count);
        Assert.All(meetings, m => Assert.Equal(Utc(m) == "22:30", m.Day <= Day("2026-10-27")));
        Assert.All(meetings, m => Assert.Equal(Utc(m) == "23:30", m.Day >= Day("2026-11-03")));
    }

    [Theory]
    [InlineData("D2", "2026-09-14", "2026-12-07", 12, "2026-10-12")]
    [InlineData("D4", "2026-04-06", "2026-06-29", 11, "2026-04-06 2026-05-18")]
    public void Mondays_skip_the_holidays_and_say_so(string rule, string first, string last, int count, string skipped)
    {
        var plan = Plan(first, last, DayOfWeek.Monday) with { Exceptions = Closed(2026) };

        Assert.Equal((rule, count), (rule, plan.Meetings().Count));
        Assert.Equal(skipped, Iso(plan.Skipped()));
    }

    [Fact, Trait("Rule", "D3")]
    public void Tuesdays_skip_the_school_break_and_keep_their_hour_when_summer_time_begins()
    {
        DateOnly[] schoolBreak = [.. Enumerable.Range(1, 5).Select(d => new DateOnly(2027, 3, d))];

        var meetings = (Plan("2027-01-12", "2027-03-30", DayOfWeek.Tuesday) with { Exceptions = schoolBreak }).Meetings();

        Assert.Equal(11, meetings.Count);
        Assert.All(meetings, m => Assert.Equal(Utc(m) == "23:30", m.Day <= Day("2027-03-09")));
        Assert.All(meetings, m => Assert.Equal(Utc(m) == "22:30", m.Day >= Day("2027-03-16")));
    }

    [Fact, Trait("Rule", "D5")]
    public void A_camp_meets_on_weekdays_but_not_on_1_July()
    {
        var plan = Plan(
            "2026-06-29", "2026-07-10",
            DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday) with
        {
            Starts = Hour("09:00"),
            Ends = Hour("16:00"),
            Exceptions = Closed(2026),
        };

        Assert.Equal(9, plan.Meetings().Count);
        Assert.All(plan.Meetings(), m => Assert.Equal("13:00", Utc(m)));
        Assert.Equal("2026-07-01", Iso(plan.Skipped()));
    }

    [Theory]
    [InlineData("D6", "2026-09-16", "2026-10-13", 1, "2026-09-22 2026-09-29 2026-10-06 2026-10-13")]
    [InlineData("D7", "2026-09-15", "2026-11-24", 2,
        "2026-09-15 2026-09-29 2026-10-13 2026-10-27 2026-11-10 2026-11-24")]
    public void Dates_run_from_the_first_to_the_last_included(string rule, string first, string last, int every, string dates) =>
        Assert.Equal((rule, dates), (rule, Iso((Plan(first, last, DayOfWeek.Tuesday) with { EveryWeeks = every })
            .Meetings().Select(m => m.Day))));

    [Fact, Trait("Rule", "D8")]
    public void Two_days_a_week_over_the_change_of_hour() =>
        Assert.Equal(
            ["10-27 22:30", "10-29 22:30", "11-03 23:30", "11-05 23:30"],
            Plan("2026-10-27", "2026-11-05", DayOfWeek.Tuesday, DayOfWeek.Thursday).Meetings()
                .Select(m => $"{m.Day:MM-dd} {Utc(m)}"));

    [Theory]
    [InlineData("D9 autumn", "2026-10-31", "23:00", "03:00", 5, 4)]
    [InlineData("D9 spring", "2026-03-08", "00:30", "03:30", 2, 3)]
    [InlineData("C51 Sunday of the change", "2027-03-14", "13:00", "15:00", 2, 2)]
    public void A_night_is_announced_by_the_clock_and_paid_by_real_time(
        string rule, string day, string starts, string ends, int real, int clock)
    {
        var night = new PlannedMeeting(Day(day), Hour(starts), Hour(ends));

        Assert.Equal(
            (rule, TimeSpan.FromHours(real), TimeSpan.FromHours(clock)),
            (rule, night.RealLength(TownZone.Quebec), night.ClockLength));
    }

    [Fact, Trait("Rule", "C51")]
    public void Sundays_over_both_changes_stay_at_ten() =>
        Assert.Equal(
            ["03-07 15:00", "03-14 14:00", "03-21 14:00"],
            (Plan("2027-03-07", "2027-03-21", DayOfWeek.Sunday) with { Starts = Hour("10:00"), Ends = Hour("11:00") })
                .Meetings().Select(m => $"{m.Day:MM-dd} {Utc(m)}"));

    [Theory]
    [InlineData("2026-09-15", "2026-09-14", 1)]
    [InlineData("2026-09-15", "2062-09-15", 1)]
    [InlineData("2026-09-15", "2026-12-08", 0)]
    public void A_plan_that_cannot_be_laid_out_is_not_sound(string first, string last, int every)
    {
        var plan = Plan(first, last, DayOfWeek.Tuesday) with { EveryWeeks = every };

        Assert.False(plan.IsSound);
        Assert.Throws<InvalidOperationException>(plan.Meetings);
    }

    private static WeeklyPlan Plan(string first, string last, params DayOfWeek[] days) => new()
    {
        Days = days,
        Starts = Hour("18:30"),
        Ends = Hour("19:30"),
        First = Day(first),
        Last = Day(last),
    };

    private static DateOnly[] Closed(int year) => [.. Holidays.ClosedByDefault(year).Select(h => h.Day)];

    private static string Utc(PlannedMeeting meeting) => $"{meeting.StartsAt(TownZone.Quebec):HH:mm}";

    private static string Iso(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(d => $"{d:yyyy-MM-dd}"));
}
