using System.Globalization;
using Loisirs.Kernel.Time;

namespace Loisirs.Kernel.Formats;

/// <summary>How amounts, dates and hours are written, in Canadian French (OQLF) and Canadian English. The runtime's own
/// formats are not used: they change with the host and put ordinary spaces where lines must not break.</summary>
public static class TownFormat
{
    private const char NoBreak = '\u00A0';

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] FrenchDays =
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly NumberFormatInfo FrenchNumbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00A0",
        NegativeSign = "-",
        NumberNegativePattern = 1,
    };

    /// <summary><c>1 234,50 $</c>, <c>-12,00 $</c> with no-break spaces · <c>$1,234.50</c>, <c>-$12.00</c>.</summary>
    /// <param name="cents">Whole cents.</param>
    /// <param name="french">French, else English.</param>
    public static string Money(long cents, bool french)
    {
        var dollars = cents / 100m;
        return french
            ? dollars.ToString("N2", FrenchNumbers) + NoBreak + "$"
            : (cents < 0 ? "-$" : "$") + Math.Abs(dollars).ToString("N2", English);
    }

    /// <summary><c>1234,50</c> · <c>1234.50</c>: an amount that a program reads, with nothing but its digits.</summary>
    /// <param name="cents">Whole cents.</param>
    /// <param name="french">French, else English.</param>
    public static string Digits(long cents, bool french) => (cents / 100m).ToString("F2", french ? FrenchNumbers : English.NumberFormat);

    /// <summary><c>9,975 %</c> with a no-break space · <c>9.975%</c>.</summary>
    /// <param name="thousandths">Thousandths of a percent: 9975 is 9.975 %.</param>
    /// <param name="french">French, else English.</param>
    public static string Percent(long thousandths, bool french)
    {
        var percent = (thousandths / 1000m).ToString("0.###", french ? FrenchNumbers : English.NumberFormat);
        return french ? $"{percent}{NoBreak}%" : percent + "%";
    }

    /// <summary><c>mardi</c> · <c>Tuesday</c>.</summary>
    public static string Weekday(DayOfWeek day, bool french) => french ? FrenchDays[(int)day] : day.ToString();

    /// <summary><c>mardi 1er décembre 2026</c> · <c>Tuesday, December 1, 2026</c>.</summary>
    public static string LongDate(DateOnly day, bool french) =>
        Weekday(day.DayOfWeek, french) + (french ? " " : ", ") + Date(day, french);

    /// <summary><c>1er décembre 2026</c> · <c>December 1, 2026</c>.</summary>
    public static string Date(DateOnly day, bool french) => french
        ? $"{DayNumber(day)} {Month(day, french: true)} {day.Year.ToString(English)}"
        : day.ToString("MMMM d, yyyy", English);

    /// <summary><c>1er décembre</c> · <c>December 1</c>, where the year is plain.</summary>
    public static string DayAndMonth(DateOnly day, bool french) =>
        french ? $"{DayNumber(day)} {Month(day, french: true)}" : day.ToString("MMMM d", English);

    /// <summary><c>2026-12-01</c>, in both languages.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("yyyy-MM-dd", English);

    /// <summary>Dates in order, by month: <c>15 et 22 septembre, 1er octobre 2026</c> ·
    /// <c>September 15 and 22, October 1, 2026</c>.</summary>
    public static string Dates(IEnumerable<DateOnly> days, bool french)
    {
        var months = days.Distinct().Order().GroupBy(d => (d.Year, d.Month)).ToList();
        return string.Join(", ", months.Select((month, i) =>
        {
            var numbers = And(month.Select(d => french ? DayNumber(d) : d.Day.ToString(English)), french);
            var name = Month(month.First(), french);
            var endsYear = i + 1 == months.Count || months[i + 1].Key.Year != month.Key.Year;
            var year = endsYear ? (french ? " " : ", ") + month.Key.Year.ToString(English) : "";
            return (french ? $"{numbers} {name}" : $"{name} {numbers}") + year;
        }));
    }

    /// <summary><c>18 h</c>, <c>18 h 05</c>, <c>0 h 30</c> with no-break spaces · <c>6 p.m.</c>, <c>6:05 p.m.</c>,
    /// <c>noon</c>, <c>midnight</c>. Seconds are not shown.</summary>
    public static string Hour(TimeOnly hour, bool french)
    {
        if (french) return $"{hour.Hour}{NoBreak}h" + (hour.Minute == 0 ? "" : $"{NoBreak}{hour.Minute:00}");
        return hour switch
        {
            { Hour: 0, Minute: 0 } => "midnight",
            { Hour: 12, Minute: 0 } => "noon",
            _ => $"{EnglishClock(hour)} {HalfOfDay(hour)}",
        };
    }

    /// <summary><c>9 h à 9 h 55</c> · <c>9 to 9:55 a.m.</c>, <c>11 a.m. to 1 p.m.</c>.</summary>
    public static string HourRange(TimeOnly from, TimeOnly to, bool french)
    {
        if (french) return $"{Hour(from, french)} à {Hour(to, french)}";
        var sameHalf = HalfOfDay(from) == HalfOfDay(to) && from < to && from is not { Hour: 0 or 12, Minute: 0 };
        return $"{(sameHalf ? EnglishClock(from) : Hour(from, french))} to {Hour(to, french)}";
    }

    /// <summary><c>mardi 3 mars 2026 à 18 h</c> · <c>Tuesday, March 3, 2026, at 6 p.m.</c>.</summary>
    public static string Moment(TownTime time, bool french) =>
        LongDate(time.Day, french) + (french ? " à " : ", at ") + Hour(time.Hour, french);

    private static string DayNumber(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(English);

    private static string Month(DateOnly day, bool french) =>
        french ? FrenchMonths[day.Month - 1] : day.ToString("MMMM", English);

    /// <summary><c>Léa, Noé et Zoé</c> · <c>Léa, Noé and Zoé</c>.</summary>
    /// <param name="parts">None gives an empty text.</param>
    /// <param name="french">French, else English.</param>
    public static string And(IEnumerable<string> parts, bool french) => parts.ToArray() is [.. { Length: > 0 } first, var last]
        ? string.Join(", ", first) + (french ? " et " : " and ") + last
        : string.Concat(parts);

    private static string EnglishClock(TimeOnly hour) =>
        $"{(hour.Hour + 11) % 12 + 1}" + (hour.Minute == 0 ? "" : $":{hour.Minute:00}");

    private static string HalfOfDay(TimeOnly hour) => hour.Hour < 12 ? "a.m." : "p.m.";
}
