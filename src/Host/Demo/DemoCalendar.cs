namespace Loisirs.Host.Demo;

/// <summary>The demo town's two programmes around a day: one that is under way, and the next, which residents can register in since last evening.</summary>
internal sealed class DemoCalendar(DateOnly today)
{
    private static readonly (string French, string English)[] Seasons =
        [("Hiver", "Winter"), ("Printemps", "Spring"), ("Été", "Summer"), ("Automne", "Fall")];

    public DateOnly Today => today;

    /// <summary>Six weeks old, six weeks to go.</summary>
    public DemoProgramme Current
    {
        get
        {
            var (french, english, _) = SeasonOf(today);
            return new(french, english, Monday.AddDays(-42), Monday.AddDays(41), IsNext: false);
        }
    }

    /// <summary>Begins in seven weeks, lasts ten.</summary>
    public DemoProgramme Next
    {
        get
        {
            var (french, english, _) = SeasonOf(SeasonOf(today).End.AddDays(1));
            return new(french, english, Monday.AddDays(49), Monday.AddDays(118), IsNext: true);
        }
    }

    private DateOnly Monday => today.AddDays(-(((int)today.DayOfWeek + 6) % 7));

    private static (string French, string English, DateOnly End) SeasonOf(DateOnly day)
    {
        var (season, lastMonth) = day.Month switch { <= 3 => (0, 3), <= 6 => (1, 6), <= 8 => (2, 8), _ => (3, 12) };
        return (
            $"{Seasons[season].French} {day.Year}", $"{Seasons[season].English} {day.Year}",
            new DateOnly(day.Year, lastMonth, DateTime.DaysInMonth(day.Year, lastMonth)));
    }
}

/// <param name="From">First civil day.</param>
/// <param name="To">Last civil day, included.</param>
internal sealed record DemoProgramme(string French, string English, DateOnly From, DateOnly To, bool IsNext);
