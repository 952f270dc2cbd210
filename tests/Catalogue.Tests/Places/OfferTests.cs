using System.Globalization;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Tests.Places;

public sealed class OfferTests
{
    private static readonly DateTimeOffset Now = At("2026-11-26 18:00");

    private static readonly Offer Open = new(
        Guid.NewGuid(), 1, GroupState.Published, ClosedAt: null, Eligibility.Everyone, new(2027, 1, 9), new(2027, 3, 13), At("2027-03-13 09:55"),
        [Window(Audience.Everyone, "2026-11-20 18:00")], new Money(8500), new Money(12750), TaxStatus.Exempt);

    [Theory, Trait("Case", "C25")] // "5 ans au 30 septembre 2026", whatever the day of registration
    [InlineData("2021-09-30", "2026-12-01", null)]
    [InlineData("2021-10-01", "2026-12-01", "place.too-young")]
    [InlineData("2021-09-30", "2027-01-06", null)]
    [InlineData("2021-10-01", "2027-01-06", "place.too-young")]
    public void The_age_counts_on_the_group_s_own_day(string born, string today, string? code) =>
        Assert.Equal(code, Why(Ages(AgeRange.AtLeast(AgeLimit.Years(5)), ReferenceDate.Fixed(new(2026, 9, 30))), born, at: At($"{today} 12:00")));

    [Theory, Trait("Case", "C25")] // A3, A4: "6 à 8 ans" at the first meeting
    [InlineData("2018-01-12", "2027-01-12", "place.too-old")]
    [InlineData("2018-01-13", "2027-01-12", null)]
    [InlineData("2018-01-12", "2027-01-11", null)]
    [InlineData("2018-01-11", "2027-01-11", "place.too-old")]
    public void Or_at_its_first_meeting(string born, string first, string? code) =>
        Assert.Equal(code, Why(Ages(AgeRange.Years(6, 8), ReferenceDate.FirstMeeting) with { FirstDay = Day(first) }, born));

    [Theory] // A5, A6, W-day: 16 on the day of registration, in town time
    [InlineData("2026-11-24 23:59", "place.too-young")]
    [InlineData("2026-11-25 00:00", null)]
    public void Or_on_the_day_of_registration(string at, string? code) =>
        Assert.Equal(code, Why(Ages(AgeRange.AtLeast(AgeLimit.Years(16)), ReferenceDate.Registration), "2010-11-25", at: At(at)));

    [Theory] // A27, A28
    [InlineData("2020-12-08", null)]
    [InlineData("2020-12-09", "place.too-young")]
    public void Or_at_any_meeting(string born, string? code) =>
        Assert.Equal(code, Why(Ages(AgeRange.AtLeast(AgeLimit.Years(6)), ReferenceDate.AnyMeeting) with { LastDay = new(2026, 12, 8) }, born));

    [Fact]
    public void The_refusal_names_the_age_the_day_and_the_age_then()
    {
        var offer = Ages(AgeRange.AtLeast(AgeLimit.Years(8)), ReferenceDate.Fixed(new(2026, 9, 30)));

        var why = Answer(offer, Person("2018-10-01"), Now).Why!;

        Assert.Equal("Léa", why.Values[0]);
        Assert.Equal(8, Assert.IsType<Refusal>(why.Values[1]).Values[0]);
        Assert.Equal(new PlainDate(new(2026, 9, 30)), why.Values[2]);
        var then = Assert.IsType<Refusal>(why.Values[3]);
        Assert.Equal("place.age-then.was", then.Code);
        Assert.Equal(7, Assert.IsType<Refusal>(then.Values[1]).Values[0]);
    }

    [Theory, Trait("Case", "C52")] // residents from Tuesday 18 h, neighbours from Wednesday 0 h, to 22 January included
    [InlineData(ResidencyClass.Resident, "2027-01-12T22:59:59Z", "place.not-open")]
    [InlineData(ResidencyClass.Resident, "2027-01-12T23:00:00Z", null)]
    [InlineData(ResidencyClass.Neighbour, "2027-01-13T04:59:59Z", "place.not-open")]
    [InlineData(ResidencyClass.Neighbour, "2027-01-13T05:00:00Z", null)]
    [InlineData(ResidencyClass.Neighbour, "2027-01-23T04:59:59Z", null)]
    [InlineData(ResidencyClass.Neighbour, "2027-01-23T05:00:00Z", "place.closed")]
    [InlineData(ResidencyClass.NonResident, "2027-01-13T05:00:00Z", "place.not-for-class")]
    public void Registration_opens_and_closes_by_the_town_s_clock(ResidencyClass residency, string at, string? code)
    {
        var closes = TownTime.EndOf(new(2027, 1, 22));
        var offer = Open with
        {
            Windows =
            [
                Window(Audience.Resident, "2027-01-12 18:00") with { Closes = closes },
                Window(Audience.Neighbour, "2027-01-13 00:00") with { Closes = closes },
            ],
        };

        Assert.Equal(code, Answer(offer, Person("2015-01-01", residency), DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)).Why?.Code);
    }

    [Fact] // W1
    public void Who_comes_too_early_is_told_when_and_who_registers_already()
    {
        var offer = Open with
        {
            Windows = [Window(Audience.Resident, "2026-08-24 18:00"), Window(Audience.NonResident, "2026-08-26 00:00")],
            FirstDay = new(2026, 9, 15),
        };

        var answer = Answer(offer, Person("2015-01-01", ResidencyClass.NonResident), At("2026-08-25 08:00"));

        Assert.Equal(At("2026-08-26 00:00"), answer.OpensAt);
        Assert.Equal(At("2026-08-26 00:00"), answer.Why!.Values[0]);
        Assert.Equal("catalogue.audience.non-resident", Assert.IsType<Refusal>(answer.Why.Values[1]).Code);
        Assert.Equal("place.open-since.resident", Assert.IsType<Refusal>(answer.Why.Values[2]).Code);
    }

    [Fact] // W12
    public void The_price_goes_by_residency()
    {
        Assert.Equal(new Money(8500), Answer(Open, Person("2015-01-01"), Now).Price);
        var visitor = Answer(Open, Person("2015-01-01", ResidencyClass.NonResident), Now);
        Assert.Equal((new Money(12750), "tariff.non-resident"), (visitor.Price, visitor.Tariff));
    }

    [Theory]
    [InlineData(GroupState.Draft, "place.not-published")]
    [InlineData(GroupState.Cancelled, "place.cancelled")]
    [InlineData(GroupState.Closed, "place.closed")]
    [InlineData(GroupState.Published, null)]
    public void A_group_that_is_not_on_offer_says_so(GroupState state, string? code) =>
        Assert.Equal(code, Why(Open with { State = state, ClosedAt = Now.AddDays(-1) }, "2015-01-01"));

    [Fact]
    public void A_group_whose_last_meeting_is_over_is_past() =>
        Assert.Equal("place.past", Why(Open, "2015-01-01", at: At("2027-03-13 09:55")));

    [Fact]
    public void A_full_group_is_full_only_for_those_whom_it_suits()
    {
        var full = new PlacesLeft(Open.Group, 12, 12);
        Assert.Equal("place.full", Open.AnswerTo(new Candidate(Person("2015-01-01")), full, Now, TownZone.Quebec).Why!.Code);
        var grown = Ages(AgeRange.AtLeast(AgeLimit.Years(16)), ReferenceDate.FirstMeeting);
        Assert.Equal("place.too-young", grown.AnswerTo(new Candidate(Person("2015-01-01")), full, Now, TownZone.Quebec).Why!.Code);
        Assert.Equal("place.already", Open.AnswerTo(new Candidate(Person("2015-01-01"), AlreadyHas: true), full, Now, TownZone.Quebec).Why!.Code);
    }

    private static Offer Ages(AgeRange ages, ReferenceDate on) => Open with { Eligibility = new(ages, on) };

    private static string? Why(Offer offer, string born, DateTimeOffset? at = null) => Answer(offer, Person(born), at ?? Now).Why?.Code;

    private static Answer Answer(Offer offer, Participant person, DateTimeOffset now) =>
        offer.AnswerTo(new Candidate(person), new PlacesLeft(offer.Group, 12, 3), now, TownZone.Quebec);

    private static Participant Person(string born, ResidencyClass residency = ResidencyClass.Resident) =>
        Season.Person(born: born, residency: residency);

    private static RegistrationWindow Window(Audience audience, string opens)
    {
        var wall = DateTime.Parse(opens, CultureInfo.InvariantCulture);
        return new(audience, new(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall)), Closes: null);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string town)
    {
        var wall = DateTime.Parse(town, CultureInfo.InvariantCulture);
        return TownZone.Quebec.ToInstant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }
}
