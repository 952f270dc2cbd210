using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Windows;

using Windows = Loisirs.Kernel.Windows.Windows;

public sealed class WindowsTests
{
    private static readonly RegistrationWindow Residents = Opens(Audience.Resident, "2026-08-24", "18:00");
    private static readonly RegistrationWindow Neighbours = Opens(Audience.Neighbour, "2026-08-26", "00:00");

    [Theory]
    [InlineData("W1 before", Audience.Resident, "2026-08-24T21:59:59.999Z", WindowStatus.NotYet, "2026-08-24T22:00Z")]
    [InlineData("W1", Audience.Resident, "2026-08-24T22:00Z", WindowStatus.Open, null)]
    [InlineData("W2 before", Audience.Neighbour, "2026-08-26T03:59:59Z", WindowStatus.NotYet, "2026-08-26T04:00Z")]
    [InlineData("W2", Audience.Neighbour, "2026-08-26T04:00Z", WindowStatus.Open, null)]
    [InlineData("nobody's window", Audience.NonResident, "2026-08-26T04:00Z", WindowStatus.Never, null)]
    public void A_window_opens_to_the_second(string rule, Audience held, string now, WindowStatus status, string? at)
    {
        var state = Windows.StateFor([Residents, Neighbours], [held], Instant(now), TownZone.Quebec);

        Assert.Equal((rule, status, At(at)), (rule, state.Status, state.At));
    }

    [Theory]
    [InlineData("W4", "2026-03-02", "2026-03-09", "09:00", 167)]
    [InlineData("W5", "2026-10-26", "2026-11-02", "08:00", 169)]
    public void A_week_with_a_change_of_hour_is_not_168_hours(string rule, string first, string second, string hour, int hours)
    {
        var between = Opens(Audience.Everyone, second, hour).OpensAt(TownZone.Quebec)
                      - Opens(Audience.Everyone, first, hour).OpensAt(TownZone.Quebec);

        Assert.Equal((rule, TimeSpan.FromHours(hours)), (rule, between));
    }

    [Theory]
    [InlineData("W3", "2026-12-01", "18:00", "2026-12-01T23:00Z")]
    [InlineData("W6", "2026-03-08", "02:30", "2026-03-08T07:00Z")]
    [InlineData("W7", "2026-11-01", "01:30", "2026-11-01T05:30Z")]
    public void An_opening_is_one_instant(string rule, string day, string hour, string instant) =>
        Assert.Equal((rule, Instant(instant)), (rule, Opens(Audience.Everyone, day, hour).OpensAt(TownZone.Quebec)));

    [Fact, Trait("Rule", "W7")]
    public void A_closing_at_an_hour_that_exists_twice_is_the_second() =>
        Assert.Equal(
            Instant("2026-11-01T06:30Z"),
            (Residents with { Closes = new(Day("2026-11-01"), Hour("01:30")) }).ClosesAt(TownZone.Quebec));

    [Theory]
    [InlineData("W8", "2027-01-05T04:59:59Z", WindowStatus.Open)]
    [InlineData("W8 closed", "2027-01-05T05:00:00Z", WindowStatus.Closed)]
    public void The_closing_itself_is_too_late(string rule, string now, WindowStatus status)
    {
        var window = Residents with { Closes = TownTime.EndOf(Day("2027-01-04")) };

        var state = Windows.StateFor([window], [Audience.Resident], Instant(now), TownZone.Quebec);

        Assert.Equal((rule, status, Instant("2027-01-05T05:00Z")), (rule, state.Status, state.At));
    }

    [Fact, Trait("Rule", "W9")]
    public void A_town_of_the_islands_opens_by_its_own_clock() =>
        Assert.Equal(
            Instant("2026-09-15T21:30Z"),
            Opens(Audience.Everyone, "2026-09-15", "18:30").OpensAt(TownZone.Of("America/Halifax")));

    [Fact, Trait("Rule", "W10")]
    public void A_group_s_own_windows_replace_those_of_the_programme()
    {
        var own = Opens(Audience.Resident, "2026-08-25", "19:00");

        var state = Windows.StateFor(
            Windows.InForce([own], [Residents]), [Audience.Resident], Instant("2026-08-24T22:00Z"), TownZone.Quebec);

        Assert.Equal((WindowStatus.NotYet, Instant("2026-08-25T23:00Z")), (state.Status, state.At));
        Assert.Equal([Residents], Windows.InForce([], [Residents]));
    }

    [Theory]
    [InlineData("W12 former", "2026-08-17T16:00Z", true, true)]
    [InlineData("W12 before", "2026-08-17T15:59:59Z", true, false)]
    [InlineData("W13 not former", "2026-08-17T16:00Z", false, false)]
    public void A_person_enters_by_the_earliest_window_of_any_class_held(string rule, string now, bool former, bool open)
    {
        RegistrationWindow[] windows =
        [
            Opens(Audience.NonResident, "2026-08-31", "00:00"), Residents,
            Opens(Audience.FormerParticipant, "2026-08-17", "12:00"),
        ];
        Audience[] held = former ? [Audience.NonResident, Audience.FormerParticipant] : [Audience.NonResident];

        Assert.Equal((rule, open), (rule, Windows.StateFor(windows, held, Instant(now), TownZone.Quebec).IsOpen));
    }

    [Fact]
    public void Between_two_windows_the_next_opening_is_told_and_open_ones_run_to_the_last_closing()
    {
        var early = Residents with { Closes = new(Day("2026-08-28"), Hour("18:00")) };
        var general = Opens(Audience.Everyone, "2026-09-01", "00:00") with { Closes = TownTime.EndOf(Day("2026-09-10")) };
        var overlap = general with { Opens = new(Day("2026-08-27"), Hour("00:00")) };

        WindowState State(RegistrationWindow second, string now) =>
            Windows.StateFor([early, second], [Audience.Resident], Instant(now), TownZone.Quebec);

        Assert.Equal((WindowStatus.NotYet, general), (State(general, "2026-08-30T00:00Z").Status, State(general, "2026-08-30T00:00Z").Window));
        Assert.Equal(Instant("2026-09-11T04:00Z"), State(overlap, "2026-08-28T00:00Z").At);
        Assert.Equal(early, State(overlap, "2026-08-28T00:00Z").Window);
    }

    [Theory]
    [InlineData("W14", 15, 25, 3)]
    [InlineData("W15", 12, 20, 2)]
    public void A_share_of_the_places_is_rounded_down(string rule, int places, int percent, int share) =>
        Assert.Equal((rule, share), (rule, Windows.Share(places, percent)));

    [Theory]
    [InlineData("C52 residents before", Audience.Resident, "2027-01-12T22:59:59Z", false)]
    [InlineData("C52 residents", Audience.Resident, "2027-01-12T23:00:00Z", true)]
    [InlineData("C52 neighbours before", Audience.Neighbour, "2027-01-13T04:59:59Z", false)]
    [InlineData("C52 neighbours", Audience.Neighbour, "2027-01-13T05:00:00Z", true)]
    [InlineData("C52 last second", Audience.Neighbour, "2027-01-23T04:59:59Z", true)]
    [InlineData("C52 closed", Audience.Resident, "2027-01-23T05:00:00Z", false)]
    public void Hours_are_those_of_the_town(string rule, Audience held, string now, bool open)
    {
        var closes = TownTime.EndOf(Day("2027-01-22"));
        RegistrationWindow[] windows =
        [
            Opens(Audience.Resident, "2027-01-12", "18:00") with { Closes = closes },
            Opens(Audience.Neighbour, "2027-01-13", "00:00") with { Closes = closes },
        ];

        Assert.Equal((rule, open), (rule, Windows.StateFor(windows, [held], Instant(now), TownZone.Quebec).IsOpen));
    }

    private static RegistrationWindow Opens(Audience audience, string day, string hour) =>
        new(audience, new(Day(day), Hour(hour)), Closes: null);

    private static DateTimeOffset? At(string? text) => text is null ? null : Instant(text);
}
