using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Reads registration windows as staff typed them, and writes them back into their fields.</summary>
internal static class WindowReading
{
    private static readonly TimeOnly StartOfDay = TimeOnly.MinValue;

    /// <summary>The windows; those without an opening day are left out.</summary>
    public static IReadOnlyList<RegistrationWindow> Windows(this FormReading form, IReadOnlyList<WindowFields>? rows)
    {
        var windows = new List<RegistrationWindow>();
        foreach (var (row, index) in (rows ?? []).Select((row, index) => (row, index)).Where(typed => typed.row.OpensOn is not null))
        {
            var opens = new TownTime(row.OpensOn!.Value, row.OpensAt ?? StartOfDay);
            var closes = row.ClosesOn is not { } day ? (TownTime?)null
                : row.ClosesAt is { } hour ? new TownTime(day, hour)
                : TownTime.EndOf(day);
            if (closes <= opens)
            {
                form.Refuse($"Windows[{index}].ClosesOn", "catalogue.window-out-of-order");
            }

            windows.Add(new(row.For, opens, closes));
        }

        return windows;
    }

    /// <summary>The fields that give these windows.</summary>
    public static IReadOnlyList<WindowFields> Fields(this IEnumerable<RegistrationWindow> windows) => [.. windows.Select(window =>
    {
        var endsWithDay = window.Closes is { } closing && closing.Hour == StartOfDay;
        return new WindowFields
        {
            For = window.For,
            OpensOn = window.Opens.Day,
            OpensAt = window.Opens.Hour,
            ClosesOn = endsWithDay ? window.Closes!.Value.Day.AddDays(-1) : window.Closes?.Day,
            ClosesAt = endsWithDay ? null : window.Closes?.Hour,
        };
    })];
}
