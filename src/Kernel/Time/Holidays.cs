namespace Loisirs.Kernel.Time;

/// <summary>Public holidays of Québec (Loi sur les normes du travail, s. 60; Loi sur la fête nationale) and the days on
/// which a town's groups do not meet unless it says otherwise.</summary>
public static class Holidays
{
    /// <summary>Statutory days of a year, in order. 30 September and 11 November are not; a Saturday does not move.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="easter">The employer's choice at Easter.</param>
    public static IReadOnlyList<Holiday> Statutory(int year, EasterChoice easter = EasterChoice.Both)
    {
        var days = new List<Holiday> { new(new(year, 1, 1), HolidayName.NewYear) };
        var easterSunday = Easter.Sunday(year);
        if (easter != EasterChoice.EasterMonday) days.Add(new(easterSunday.AddDays(-2), HolidayName.GoodFriday));
        if (easter != EasterChoice.GoodFriday) days.Add(new(easterSunday.AddDays(1), HolidayName.EasterMonday));
        days.Add(new(OnOrBefore(new(year, 5, 24), DayOfWeek.Monday), HolidayName.PatriotsDay));
        var national = new DateOnly(year, 6, 24);
        days.Add(new(national, HolidayName.NationalHoliday));
        // Those who do not work on Sundays get the Monday: both days are closed
        if (national.DayOfWeek == DayOfWeek.Sunday) days.Add(new(national.AddDays(1), HolidayName.NationalHoliday));
        var canada = new DateOnly(year, 7, 1);
        days.Add(new(canada.DayOfWeek == DayOfWeek.Sunday ? canada.AddDays(1) : canada, HolidayName.CanadaDay));
        days.Add(new(OnOrBefore(new(year, 9, 7), DayOfWeek.Monday), HolidayName.LabourDay));
        days.Add(new(OnOrBefore(new(year, 10, 14), DayOfWeek.Monday), HolidayName.Thanksgiving));
        days.Add(new(new(year, 12, 25), HolidayName.Christmas));
        return days;
    }

    /// <summary>A town's closed days unless it chooses others: the statutory days with both Easter days, then 24, 26 and
    /// 31 December and 2 January. In order.</summary>
    public static IReadOnlyList<Holiday> ClosedByDefault(int year) =>
    [
        .. Statutory(year)
            .Append(new(new(year, 1, 2), HolidayName.DayAfterNewYear))
            .Append(new(new(year, 12, 24), HolidayName.ChristmasEve))
            .Append(new(new(year, 12, 26), HolidayName.BoxingDay))
            .Append(new(new(year, 12, 31), HolidayName.NewYearsEve))
            .OrderBy(h => h.Day),
    ];

    /// <summary>Whether that day is statutory; waiting-list reply hours do not run on such days.</summary>
    public static bool IsStatutory(DateOnly day, EasterChoice easter = EasterChoice.Both) =>
        Statutory(day.Year, easter).Any(h => h.Day == day);

    private static DateOnly OnOrBefore(DateOnly day, DayOfWeek wanted) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)wanted + 7) % 7));
}
