namespace Loisirs.Kernel.Time;

/// <summary>Easter in the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of that year, by the anonymous Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Sunday(int year)
    {
        var (goldenNumber, century, yearOfCentury) = (year % 19, year / 100, year % 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * goldenNumber) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var lateMoon = (goldenNumber + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * lateMoon) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
