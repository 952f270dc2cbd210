using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>The days on which the town's groups do not meet unless it says otherwise.</summary>
internal static class ClosedDays
{
    /// <summary>Those between two days, both included, in order.</summary>
    public static IEnumerable<Holiday> Between(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, last.Year - first.Year + 1).SelectMany(Holidays.ClosedByDefault)
            .Where(holiday => holiday.Day >= first && holiday.Day <= last);

    public static bool Has(DateOnly day) => Between(day, day).Any();
}
