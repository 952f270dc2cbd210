using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>Places that are not for sale: those that the office keeps back, and those beyond its capacity.</summary>
internal sealed partial class Group
{
    /// <summary>Kept back for nobody by name, as it was decided: past <see cref="KeptBackUntil"/> none is (<see cref="Kept"/>). The database
    /// sells none of them, whoever writes.</summary>
    public int KeptBack { get; private set; }

    /// <summary>UTC: from then on those kept back are for everybody; null: until the office says so.</summary>
    public DateTimeOffset? KeptBackUntil { get; private set; }

    /// <summary>Kept back and given to persons by name, who did not take them yet. Lowered and raised again by the triggers of the places.</summary>
    public int Given { get; private set; }

    /// <summary>Who keeps places back, and why; null: nobody does.</summary>
    public Keeping? Keeping { get; private set; }

    /// <summary>What is kept back for nobody by name.</summary>
    public Reserve Kept => new(KeptBack, KeptBackUntil);

    /// <summary>So many places are not for sale from now on; 0: all of them are again. Nobody loses a place by it.
    /// Refuses: catalogue.already-cancelled, catalogue.kept-too-many.</summary>
    /// <param name="until">UTC: they open then by themselves; null: once the office says so.</param>
    /// <returns>How many more are free by it.</returns>
    public Result<int> KeepBack(int places, DateTimeOffset? until, string reason, Guid by, DateTimeOffset at)
    {
        var (before, most) = (Kept.At(at), Math.Max(0, Capacity - Taken - Given));
        if (Cancellation is not null)
        {
            return CatalogueRefusals.AlreadyCancelled;
        }

        if (places > most)
        {
            return CatalogueRefusals.KeptTooMany(most);
        }

        (KeptBack, KeptBackUntil, Keeping) = places == 0 ? (0, null, null) : (places, until, new Keeping(by, at, reason));
        return Math.Max(0, before - places);
    }

    /// <summary>That person may take a place that is not for sale: one of those kept back, else, in a full group, one beyond its capacity. Its surplus
    /// becomes what is taken beyond it, and what was granted beyond it and is not taken yet (P-112).</summary>
    /// <param name="open">What was granted in it and is not taken yet.</param>
    public Result<SurplusPlace> Grant(Guid person, IReadOnlyCollection<SurplusPlace> open, string reason, Guid by, DateTimeOffset at)
    {
        var isKept = Kept.At(at) > 0;
        Refusal? no = this switch
        {
            { Cancellation: not null } => PlaceRefusals.Cancelled.At("Group"),
            { Publication: null } => PlaceRefusals.NotPublished.At("Group"),
            { Activity.Ticketing: not null } => PlaceRefusals.ByTickets.At("Group"),
            _ when open.Any(grant => grant.PersonId == person) => CatalogueRefusals.BeyondGranted,
            _ when !isKept && Taken + Given < Capacity => CatalogueRefusals.BeyondNotFull,
            _ => null,
        };
        if (no is { } refusal)
        {
            return refusal;
        }

        (KeptBack, Given, Surplus) = isKept ? (KeptBack - 1, Given + 1, Surplus) : (KeptBack, Given, Taken + Given - Capacity + Beyond(open) + 1);
        return new SurplusPlace { Id = Guid.CreateVersion7(at), GroupId = Id, PersonId = person, Reason = reason, By = by, At = at, FromKept = isKept };
    }

    /// <summary>A granted place that nobody took is granted no more: one kept back is kept back again while others are, else it is free.</summary>
    /// <param name="others">What was granted besides, and is not taken yet.</param>
    /// <returns>How many more are free by it.</returns>
    public int TakeBack(SurplusPlace grant, IReadOnlyCollection<SurplusPlace> others, DateTimeOffset at)
    {
        if (!grant.FromKept)
        {
            Surplus = Math.Max(0, Taken + Given - Capacity) + Beyond(others);
            return 0;
        }

        var isKept = Keeping is not null && !Kept.IsOver(at);
        (Given, KeptBack) = (Given - 1, isKept ? KeptBack + 1 : 0);
        return isKept ? 0 : 1;
    }

    /// <summary>With another capacity no more is kept back than there is room for; what was given to persons stays theirs.</summary>
    private void KeepWithin(int capacity)
    {
        KeptBack = Math.Clamp(capacity - Taken - Given, 0, KeptBack);
        Surplus = Given > 0 ? Math.Max(Surplus, Taken + Given - capacity) : Surplus;
    }

    private static int Beyond(IEnumerable<SurplusPlace> grants) => grants.Count(grant => !grant.FromKept);
}
