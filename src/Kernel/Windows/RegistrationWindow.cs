using Loisirs.Kernel.Time;

namespace Loisirs.Kernel.Windows;

/// <summary>When an audience may register, in town time and half-open: from the opening on, up to the closing, itself
/// excluded (W8).</summary>
/// <param name="For">Who may enter by it.</param>
/// <param name="Opens">Opening on the wall clock.</param>
/// <param name="Closes">Closing on the wall clock, not before the opening; null: never closes. A last day included is
/// <see cref="TownTime.EndOf"/>.</param>
public sealed record RegistrationWindow(Audience For, TownTime Opens, TownTime? Closes)
{
    /// <summary>The opening, in UTC.</summary>
    public DateTimeOffset OpensAt(TownZone zone) => zone.ToInstant(Opens);

    /// <summary>The closing, in UTC; null: never.</summary>
    public DateTimeOffset? ClosesAt(TownZone zone) => Closes is { } closes ? zone.ToInstant(closes, asClosing: true) : null;

    /// <summary>Whether it is open at that instant.</summary>
    public bool IsOpenAt(DateTimeOffset instant, TownZone zone) =>
        OpensAt(zone) <= instant && !(ClosesAt(zone) <= instant);
}
