using System.Globalization;

namespace Loisirs.Kernel.Tests;

/// <summary>Reads the dates, hours and instants of the tables of examples.</summary>
internal static class Days
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeOnly Hour(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>An instant such as <c>2026-08-24T22:00Z</c>.</summary>
    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
