using System.Globalization;
using Loisirs.Accounts.Domain.Families;

namespace Loisirs.Accounts.Tests.Residency;

/// <summary>A card of so many years, its last day included (row C5 of the table of residency cards).</summary>
public sealed class LastDayOfACard
{
    [Theory]
    [InlineData("C5", "2026-03-01", 2, "2028-02-29")]
    [InlineData("C5 three years", "2026-03-01", 3, "2029-02-28")]
    [InlineData("C5 from a leap day", "2028-02-29", 2, "2030-02-28")]
    [InlineData("C5 to a leap day", "2028-02-29", 4, "2032-02-28")]
    [InlineData("C5 from a new year", "2027-01-01", 1, "2027-12-31")]
    public void Is_the_day_before_its_anniversary(string id, string from, int years, string to) =>
        Assert.Equal((id, Day(to)), (id, ResidencyCard.UsualEnd(Day(from), years)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
