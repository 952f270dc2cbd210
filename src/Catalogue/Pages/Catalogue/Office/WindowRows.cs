using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>The rows in which staff type registration windows.</summary>
internal static class WindowRows
{
    private static readonly Audience[] Usual = [Audience.Resident, Audience.NonResident, Audience.Everyone, Audience.Neighbour, Audience.FormerParticipant];

    /// <summary>The windows that there are, and an empty row for each usual class that has none.</summary>
    public static IReadOnlyList<WindowFields> Of(IReadOnlyList<WindowFields>? stored) =>
    [
        .. stored ?? [],
        .. Usual.Where(usual => stored?.Any(window => window.For == usual) != true).Select(usual => new WindowFields { For = usual }),
    ];
}
