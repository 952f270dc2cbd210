using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>How much of a group's shares is taken, counted place by place (W14, W15).</summary>
internal sealed class ShareCount(Offer offer, int capacity, SharesTaken taken, DateTimeOffset now, TownZone zone)
{
    private int _former = taken.Former;
    private int _nonResident = taken.NonResident;

    /// <summary>Why this person's share gives no place now, or null.</summary>
    /// <param name="places">How many are wanted.</param>
    public Refusal? WhyNot(Candidate candidate, int places = 1)
    {
        if (IsFormer(candidate) && offer.Shares.FormerPercent is { } former && _former + places > Kernel.Windows.Windows.Share(capacity, former))
        {
            return PlaceRefusals.FormerShareTaken(offer.GeneralOpening(zone)!.Value);
        }

        return IsNonResident(candidate) && offer.Shares.NonResidentPercent is { } percent && IsCapped()
            && _nonResident + places > Kernel.Windows.Windows.Share(capacity, percent)
                ? PlaceRefusals.NonResidentShareTaken(offer.Shares.NonResidentUntil)
                : null;
    }

    /// <summary>This person takes so many places.</summary>
    public void Add(Candidate candidate, int places = 1)
    {
        _former += IsFormer(candidate) ? places : 0;
        _nonResident += IsNonResident(candidate) ? places : 0;
    }

    private bool IsFormer(Candidate candidate) => offer.EntersAsFormer(candidate, now, zone);

    private static bool IsNonResident(Candidate candidate) => candidate.Person.Class == ResidencyClass.NonResident;

    private bool IsCapped() => offer.Shares.NonResidentUntil is not { } day || now < zone.ToInstant(TownTime.StartOf(day));
}

/// <summary>The live places of a group that count in a share.</summary>
internal sealed record SharesTaken(int Former, int NonResident)
{
    public static readonly SharesTaken None = new(0, 0);
}
