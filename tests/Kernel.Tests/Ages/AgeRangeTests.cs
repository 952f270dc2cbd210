using CsCheck;
using Loisirs.Kernel.Ages;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Ages;

public sealed class AgeRangeTests
{
    private static readonly AgeRange SixToEight = AgeRange.Years(6, 8);
    private static readonly AgeRange ToddlersToThree = new(AgeLimit.Months(18), AgeLimit.Years(3));

    public static TheoryData<string, AgeRange, string, string, AgeFit, int> InYears => new()
    {
        { "A1", SixToEight, "2026-09-30", "2020-09-30", AgeFit.Fits, 6 },
        { "A2", SixToEight, "2026-09-30", "2020-10-01", AgeFit.TooYoung, 5 },
        { "A3", SixToEight, "2027-01-11", "2018-01-12", AgeFit.Fits, 8 },
        { "A4", SixToEight, "2027-01-11", "2018-01-11", AgeFit.TooOld, 9 },
        { "A5", AgeRange.AtLeast(AgeLimit.Years(16)), "2026-11-24", "2010-11-25", AgeFit.TooYoung, 15 },
        { "A6", AgeRange.AtLeast(AgeLimit.Years(16)), "2026-11-25", "2010-11-25", AgeFit.Fits, 16 },
        { "A8", AgeRange.AtLeast(AgeLimit.Years(6)), "2028-02-29", "2020-02-29", AgeFit.Fits, 8 },
        { "A9", AgeRange.AtLeast(AgeLimit.Years(6)), "2026-02-28", "2020-02-29", AgeFit.TooYoung, 5 },
        { "A10", AgeRange.AtLeast(AgeLimit.Years(6)), "2026-03-01", "2020-02-29", AgeFit.Fits, 6 },
        { "A15", ToddlersToThree, "2026-09-15", "2022-09-16", AgeFit.Fits, 3 },
        { "A16", ToddlersToThree, "2026-09-15", "2022-09-15", AgeFit.TooOld, 4 },
        { "A19", AgeRange.Under(AgeLimit.Years(3)), "2026-09-15", "2023-09-16", AgeFit.Fits, 2 },
        { "A20", AgeRange.Under(AgeLimit.Years(3)), "2026-09-15", "2023-09-15", AgeFit.TooOld, 3 },
        { "A25", AgeRange.Years(5, 12), "2026-09-30", "2021-09-30", AgeFit.Fits, 5 },
        { "A26", AgeRange.Years(11, 12), "2025-09-30", "2012-10-01", AgeFit.Fits, 12 },
        { "C25 fixed date", AgeRange.Years(5, 5), "2026-09-30", "2021-09-30", AgeFit.Fits, 5 },
        { "C25 fixed date, a day late", AgeRange.Years(5, 5), "2026-09-30", "2021-10-01", AgeFit.TooYoung, 4 },
        { "C25 at the start", SixToEight, "2027-01-12", "2018-01-12", AgeFit.TooOld, 9 },
        { "C25 at the start, a day younger", SixToEight, "2027-01-12", "2018-01-13", AgeFit.Fits, 8 },
        { "C53 still the 3rd", AgeRange.Years(7, 7), "2027-04-03", "2019-04-04", AgeFit.Fits, 7 },
        { "C53 on the birthday", AgeRange.Years(7, 7), "2027-04-04", "2019-04-04", AgeFit.TooOld, 8 },
        { "not born yet", AgeRange.AtLeast(AgeLimit.Years(0)), "2026-09-15", "2026-09-16", AgeFit.TooYoung, -1 },
        { "anyone", AgeRange.Any, "2026-09-15", "1926-09-15", AgeFit.Fits, 100 },
    };

    public static TheoryData<string, AgeRange, string, string, AgeFit, int> InMonths => new()
    {
        { "A11", ToddlersToThree, "2026-09-11", "2025-03-12", AgeFit.TooYoung, 17 },
        { "A12", ToddlersToThree, "2026-09-12", "2025-03-12", AgeFit.Fits, 18 },
        { "A13", ToddlersToThree, "2026-02-28", "2024-08-31", AgeFit.TooYoung, 17 },
        { "A14", ToddlersToThree, "2026-03-01", "2024-08-31", AgeFit.Fits, 18 },
        { "A17", new(AgeLimit.Months(18), AgeLimit.Months(36)), "2026-09-15", "2023-09-15", AgeFit.Fits, 36 },
        { "A18", new(AgeLimit.Months(18), AgeLimit.Months(36)), "2026-09-15", "2023-08-15", AgeFit.TooOld, 37 },
    };

    [Theory, MemberData(nameof(InYears))]
    public void A_range_in_years_includes_both_ends(string rule, AgeRange range, string on, string born, AgeFit fit, int years)
    {
        var answer = range.Includes(Day(born), Day(on));

        Assert.Equal((rule, fit, years, Day(on)), (rule, answer.Fit, answer.Years, answer.On));
    }

    [Theory, MemberData(nameof(InMonths))]
    public void A_range_in_months_includes_both_ends(string rule, AgeRange range, string on, string born, AgeFit fit, int months)
    {
        var answer = range.Includes(Day(born), Day(on));

        Assert.Equal((rule, fit, months), (rule, answer.Fit, answer.Months));
    }

    [Fact, Trait("Rule", "A9")]
    public void A_town_may_let_those_born_on_29_February_turn_on_the_28th()
    {
        var sixAndOver = AgeRange.AtLeast(AgeLimit.Years(6));

        Assert.True(sixAndOver.Includes(Day("2020-02-29"), Day("2026-02-28"), leapBirthdayOn28February: true).IsYes);
        Assert.False(sixAndOver.Includes(Day("2020-02-29"), Day("2026-02-27"), leapBirthdayOn28February: true).IsYes);
    }

    [Fact]
    public void The_birth_dates_told_to_staff_are_those_of_the_range()
    {
        Assert.Equal((Day("2017-10-01"), Day("2020-09-30")), SixToEight.BirthDates(Day("2026-09-30")));
        Assert.Equal((null, null), AgeRange.Any.BirthDates(Day("2026-09-30")));
    }

    [Fact]
    public void The_birth_dates_agree_with_the_ages_on_every_date()
    {
        var dates = Gen.Int[0, 9000].Select(n => new DateOnly(2004, 1, 1).AddDays(n));
        var limits = Gen.Select(Gen.Int[0, 40], Gen.Bool, (n, years) => years ? AgeLimit.Years(n % 12) : AgeLimit.Months(n));

        Gen.Select(dates, dates, limits, limits, Gen.Bool).Sample((birth, on, from, to, leap) =>
        {
            var range = new AgeRange(from, to);
            var (first, last) = range.BirthDates(on, leap);
            return range.Includes(birth, on, leap).IsYes == (birth >= first && birth <= last);
        });
    }
}
