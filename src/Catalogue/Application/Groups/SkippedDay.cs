using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>A day without a meeting, and why, in the caller's language.</summary>
internal sealed record SkippedDay(DateOnly Day, string Reason)
{
    public static SkippedDay Of(DateOnly day, Words words)
    {
        var holiday = ClosedDays.Between(day, day).Select(closed => $"catalogue.holiday.{closed.Name}").FirstOrDefault();
        return new(day, words[holiday ?? "catalogue.holiday.other"]);
    }
}
