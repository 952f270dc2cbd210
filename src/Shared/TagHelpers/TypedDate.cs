using System.Globalization;

namespace Loisirs.Shared.TagHelpers;

/// <summary>A date as typed in three fields: <c>3</c>, <c>03</c> or <c>mars</c> for the month. Kept as typed until read.</summary>
public sealed class TypedDate
{
    private static readonly string[] Languages = ["fr-CA", "en-CA"];

    public TypedDate()
    {
    }

    public TypedDate(DateOnly date)
    {
        Day = date.Day.ToString(CultureInfo.InvariantCulture);
        Month = date.Month.ToString(CultureInfo.InvariantCulture);
        Year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
    }

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day + Month + Year);

    /// <summary>The date, or null where what was typed is not one.</summary>
    public DateOnly? Read() =>
        Whole(Day) is { } day && MonthOf(Month) is { } month && Whole(Year) is >= 1000 and { } year // 19 is not 2019
        && DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static int? Whole(string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthOf(string? typed) => Whole(typed) ?? Named(typed?.Trim().TrimEnd('.'));

    /// <summary>The month that bears this name, or that alone begins with it: « févr », « Sept ».</summary>
    private static int? Named(string? name)
    {
        if (name is null || name.Length < 3)
        {
            return null;
        }

        var months = Languages
            .SelectMany(language => CultureInfo.GetCultureInfo(language).DateTimeFormat.MonthNames.Take(12)
                .Select((month, index) => (month, index, culture: CultureInfo.GetCultureInfo(language))))
            .Where(m => m.culture.CompareInfo.IsPrefix(m.month, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace))
            .Select(m => m.index + 1)
            .Distinct()
            .ToList();
        return months.Count == 1 ? months[0] : null;
    }
}
