namespace Loisirs.Kernel.Ages;

/// <summary>One end of an age range: a number of completed years or months, itself included.</summary>
/// <param name="Number">0 or more.</param>
/// <param name="Unit">Years or months.</param>
public readonly record struct AgeLimit(int Number, AgeUnit Unit)
{
    /// <summary>So many completed years.</summary>
    public static AgeLimit Years(int number) => new(number, AgeUnit.Years);

    /// <summary>So many completed months.</summary>
    public static AgeLimit Months(int number) => new(number, AgeUnit.Months);

    internal int AgeOn(DateOnly birth, DateOnly on, bool leapBirthdayOn28February) => Unit == AgeUnit.Years
        ? Age.YearsOn(birth, on, leapBirthdayOn28February)
        : Age.MonthsOn(birth, on, leapBirthdayOn28February);

    /// <summary>The last birth date that has reached this limit on that date. Going backwards the clip at the end of
    /// a short month is right; only 29 February by the town's setting is one day further.</summary>
    internal DateOnly LastBirthReaching(DateOnly on, bool leapBirthdayOn28February)
    {
        var birth = Unit == AgeUnit.Years ? on.AddYears(-Number) : on.AddMonths(-Number);
        var isEndOfCommonFebruary = on is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(on.Year);
        return leapBirthdayOn28February && isEndOfCommonFebruary && birth is { Month: 2, Day: 28 }
               && DateTime.IsLeapYear(birth.Year)
            ? birth.AddDays(1)
            : birth;
    }
}

/// <summary>How an age limit is counted.</summary>
public enum AgeUnit
{
    /// <summary>Completed years.</summary>
    Years,

    /// <summary>Completed months.</summary>
    Months,
}
