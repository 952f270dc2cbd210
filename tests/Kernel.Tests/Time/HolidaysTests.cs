using Loisirs.Kernel.Time;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Time;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData(2026, "01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25")]
    [InlineData(2027, "01-01 03-26 03-29 05-24 06-24 07-01 09-06 10-11 12-25")]
    [InlineData(2028, "01-01 04-14 04-17 05-22 06-24 07-01 09-04 10-09 12-25")]
    [InlineData(2029, "01-01 03-30 04-02 05-21 06-24 06-25 07-02 09-03 10-08 12-25")]
    public void Statutory_days_of_a_year(int year, string days) =>
        Assert.Equal(days, string.Join(' ', Holidays.Statutory(year).Select(h => $"{h.Day:MM-dd}")));

    [Theory]
    [InlineData(EasterChoice.GoodFriday, true, false)]
    [InlineData(EasterChoice.EasterMonday, false, true)]
    [InlineData(EasterChoice.Both, true, true)]
    public void An_employer_chooses_its_day_at_Easter(EasterChoice choice, bool friday, bool monday)
    {
        Assert.Equal(friday, Holidays.IsStatutory(Day("2026-04-03"), choice));
        Assert.Equal(monday, Holidays.IsStatutory(Day("2026-04-06"), choice));
    }

    [Theory]
    [InlineData("2026-09-30")]
    [InlineData("2026-11-11")]
    [InlineData("2026-12-26")]
    public void Other_known_days_are_not_statutory(string day) => Assert.False(Holidays.IsStatutory(Day(day)));

    [Fact]
    public void A_town_also_closes_around_the_end_of_the_year() =>
        Assert.Equal(
            "01-01 01-02 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-24 12-25 12-26 12-31",
            string.Join(' ', Holidays.ClosedByDefault(2026).Select(h => $"{h.Day:MM-dd}")));

    [Theory]
    [InlineData(1943, 4, 25)]
    [InlineData(1961, 4, 2)]
    [InlineData(2008, 3, 23)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Easter_at_its_extremes(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Easter.Sunday(year));
}
