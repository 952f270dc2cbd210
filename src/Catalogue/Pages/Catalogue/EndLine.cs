using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>The end of a window in words: one that closes at midnight includes the day before (W8).</summary>
internal static class EndLine
{
    public static string Of(DateTimeOffset end, TownZone zone, Words words)
    {
        var town = zone.ToTown(end);
        return town.Hour == TimeOnly.MinValue ? words["browse.day-included", town.Day.AddDays(-1)] : words.Of(end);
    }
}
