using Loisirs.Kernel.Time;

namespace Loisirs.Kernel.Windows;

/// <summary>Who may register when. A person enters by the earliest window open to any class held; the class that sets the
/// price is residency, whatever the window (W12).</summary>
public static class Windows
{
    /// <summary>The windows that count for a group: its own replace those of its programme, they do not add to them (W10).</summary>
    public static IReadOnlyCollection<RegistrationWindow> InForce(
        IReadOnlyCollection<RegistrationWindow> ofGroup, IReadOnlyCollection<RegistrationWindow> ofProgramme) =>
        ofGroup.Count > 0 ? ofGroup : ofProgramme;

    /// <summary>How registration stands for a person at an instant.</summary>
    /// <param name="windows">The windows in force.</param>
    /// <param name="classes">Classes that the person holds; <see cref="Audience.Everyone"/> goes without saying.</param>
    /// <param name="instant">Now, by the server's clock.</param>
    /// <param name="zone">The town's zone.</param>
    public static WindowState StateFor(
        IReadOnlyCollection<RegistrationWindow> windows,
        IReadOnlyCollection<Audience> classes,
        DateTimeOffset instant,
        TownZone zone)
    {
        var mine = Of(windows, classes);
        var open = mine.Where(w => w.IsOpenAt(instant, zone)).ToList();
        if (open.Count > 0)
        {
            // Entered by the earliest; may go on until the last of those open has closed
            var last = open.MaxBy(w => w.ClosesAt(zone) ?? DateTimeOffset.MaxValue)!;
            return new(WindowStatus.Open, open.MinBy(w => w.OpensAt(zone)), last.ClosesAt(zone));
        }

        if (EarliestOpen(windows, classes, instant, zone) is { } next)
            return new(WindowStatus.NotYet, next, next.OpensAt(zone));

        var closed = mine.MaxBy(w => w.ClosesAt(zone));
        return closed is null
            ? new(WindowStatus.Never, null, null)
            : new(WindowStatus.Closed, closed, closed.ClosesAt(zone));
    }

    /// <summary>The first window still to open to any class that the person holds.</summary>
    /// <returns>Null when none is to come.</returns>
    public static RegistrationWindow? EarliestOpen(
        IReadOnlyCollection<RegistrationWindow> windows,
        IReadOnlyCollection<Audience> classes,
        DateTimeOffset after,
        TownZone zone) =>
        Of(windows, classes).Where(w => w.OpensAt(zone) > after).MinBy(w => w.OpensAt(zone));

    /// <summary>Places that an audience may take before the general opening: a share of a group, rounded down (W14, W15).</summary>
    /// <param name="places">All places of the group.</param>
    /// <param name="percent">0 to 100.</param>
    public static int Share(int places, int percent) => (int)((long)places * percent / 100);

    private static List<RegistrationWindow> Of(
        IReadOnlyCollection<RegistrationWindow> windows, IReadOnlyCollection<Audience> classes) =>
        [.. windows.Where(w => w.For == Audience.Everyone || classes.Contains(w.For))];
}
