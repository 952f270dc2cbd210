using Loisirs.Catalogue.Contracts.Subscriptions;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Attendance.Domain.Passes;

/// <summary>How a pass stands at one session: what of it was used, who is inside.</summary>
/// <param name="Used">Visits of this person that stand, this session's left out.</param>
/// <param name="Inside">People who came to this session and did not leave.</param>
/// <param name="SeenAt">UTC: when this person was validated for this session; null: not yet.</param>
internal sealed record PassUse(PassView? Pass, int Used, int Inside, DateTimeOffset? SeenAt)
{
    /// <summary>Visits that are left; null: as many as one likes.</summary>
    public int? Left => Pass?.Visits is { } visits ? Math.Max(0, visits - Used - (SeenAt is null ? 0 : 1)) : null;

    /// <summary>Why this person's pass does not let them in on that civil day of the town, or null.</summary>
    public Refusal? WhyNot(DateOnly day, TownZone zone) => this switch
    {
        { SeenAt: { } at } => PassRefusals.Already(zone.ToTown(at).Hour),
        { Pass: null } => null,
        _ when day < Pass.From => PassRefusals.NotYet(Pass.From),
        _ when day > Pass.To => PassRefusals.Expired(Pass.To),
        _ when Used >= Pass.Visits => PassRefusals.NoneLeft(Pass.Visits.Value),
        _ when Inside >= Pass.Room => PassRefusals.Full(Pass.Room.Value),
        _ => null,
    };
}
