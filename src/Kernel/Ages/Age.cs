namespace Loisirs.Kernel.Ages;

/// <summary>Completed years and months of a person on a civil date. A date before birth gives a negative age.</summary>
/// <remarks>Compares (month, day) rather than adding years to the birth date: adding clips to the end of short months,
/// which makes a child older than it is (A13).</remarks>
public static class Age
{
    /// <summary>Completed years on that date.</summary>
    /// <param name="birth">Birth date.</param>
    /// <param name="on">The date that counts.</param>
    /// <param name="leapBirthdayOn28February">Town's setting for those born on 29 February: in common years they turn on
    /// 28 February instead of 1 March (A9, A10).</param>
    public static int YearsOn(DateOnly birth, DateOnly on, bool leapBirthdayOn28February = false)
    {
        var day = DayThatCounts(birth, on, leapBirthdayOn28February);
        var birthdayAhead = (on.Month, day).CompareTo((birth.Month, birth.Day)) < 0;
        return on.Year - birth.Year - (birthdayAhead ? 1 : 0);
    }

    /// <summary>Completed months on that date; born on the 31st, a month of 30 days is completed on the 1st of the next.</summary>
    /// <inheritdoc cref="YearsOn" path="/param"/>
    public static int MonthsOn(DateOnly birth, DateOnly on, bool leapBirthdayOn28February = false)
    {
        var day = DayThatCounts(birth, on, leapBirthdayOn28February);
        return ((on.Year - birth.Year) * 12) + on.Month - birth.Month - (day < birth.Day ? 1 : 0);
    }

    private static int DayThatCounts(DateOnly birth, DateOnly on, bool leapBirthdayOn28February) =>
        leapBirthdayOn28February && birth is { Month: 2, Day: 29 } && on is { Month: 2, Day: 28 }
        && !DateTime.IsLeapYear(on.Year)
            ? 29
            : on.Day;
}
