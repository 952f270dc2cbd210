using CsCheck;
using Loisirs.Kernel.Time;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Time;

public sealed class TownZoneTests
{
    [Theory]
    [InlineData("W1", "2026-08-24", "18:00", "2026-08-24T22:00Z")]
    [InlineData("W2", "2026-08-26", "00:00", "2026-08-26T04:00Z")]
    [InlineData("W3", "2026-12-01", "18:00", "2026-12-01T23:00Z")]
    [InlineData("W4 before", "2026-03-02", "09:00", "2026-03-02T14:00Z")]
    [InlineData("W4 after", "2026-03-09", "09:00", "2026-03-09T13:00Z")]
    [InlineData("W5 before", "2026-10-26", "08:00", "2026-10-26T12:00Z")]
    [InlineData("W5 after", "2026-11-02", "08:00", "2026-11-02T13:00Z")]
    [InlineData("W6", "2026-03-08", "02:30", "2026-03-08T07:00Z")]
    [InlineData("W6 start of the gap", "2026-03-08", "02:00", "2026-03-08T07:00Z")]
    [InlineData("W6 end of the gap", "2026-03-08", "02:59:59", "2026-03-08T07:00Z")]
    [InlineData("W7 opening", "2026-11-01", "01:30", "2026-11-01T05:30Z")]
    [InlineData("C51 spring", "2027-03-14", "13:00", "2027-03-14T17:00Z")]
    [InlineData("C51 autumn", "2027-11-07", "10:00", "2027-11-07T15:00Z")]
    [InlineData("C52 residents", "2027-01-12", "18:00", "2027-01-12T23:00Z")]
    [InlineData("C52 neighbours", "2027-01-13", "00:00", "2027-01-13T05:00Z")]
    public void An_hour_in_town_is_one_instant(string rule, string day, string hour, string instant) =>
        Assert.Equal((rule, Instant(instant)), (rule, TownZone.Quebec.ToInstant(Day(day), Hour(hour))));

    [Fact, Trait("Rule", "W7")]
    public void A_closing_at_an_hour_that_exists_twice_is_the_last_one() =>
        Assert.Equal(Instant("2026-11-01T06:30Z"), TownZone.Quebec.ToInstant(Day("2026-11-01"), Hour("01:30"), asClosing: true));

    [Theory]
    [InlineData("W8", "2027-01-04", "2027-01-05T05:00Z")]
    [InlineData("C52", "2027-01-22", "2027-01-23T05:00Z")]
    public void A_last_day_included_closes_at_midnight(string rule, string day, string instant) =>
        Assert.Equal((rule, Instant(instant)), (rule, TownZone.Quebec.ToInstant(TownTime.EndOf(Day(day)), asClosing: true)));

    [Fact, Trait("Rule", "W9")]
    public void The_islands_have_their_own_zone() =>
        Assert.Equal(
            Instant("2026-09-15T21:30Z"), TownZone.Of("America/Halifax").ToInstant(Day("2026-09-15"), Hour("18:30")));

    [Fact, Trait("Rule", "C51")]
    public void A_course_on_the_day_of_the_change_lasts_as_long_as_planned()
    {
        var starts = TownZone.Quebec.ToInstant(Day("2027-03-14"), Hour("13:00"));
        var ends = TownZone.Quebec.ToInstant(Day("2027-03-14"), Hour("15:00"));

        Assert.Equal(TimeSpan.FromMinutes(120), ends - starts);
    }

    [Theory]
    [InlineData("C53 evening", "2027-04-04T01:00Z", "2027-04-03")]
    [InlineData("C53 midnight", "2027-04-04T04:00Z", "2027-04-04")]
    public void Today_is_the_date_in_town(string rule, string instant, string day) =>
        Assert.Equal((rule, Day(day)), (rule, TownZone.Quebec.DateAt(Instant(instant))));

    [Fact]
    public void Reading_an_instant_back_gives_the_same_hour_but_in_the_gap()
    {
        var minutes = Gen.Int[0, 3 * 365 * 1440].Select(m => new DateTime(2026, 1, 1).AddMinutes(m));

        minutes.Sample(wall =>
        {
            var time = new TownTime(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
            var back = TownZone.Quebec.ToTown(TownZone.Quebec.ToInstant(time));
            return back == time || (time.Hour.Hour == 2 && back == time with { Hour = new TimeOnly(3, 0) });
        });
    }
}
