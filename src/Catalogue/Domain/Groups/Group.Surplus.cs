using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>Places beyond its capacity.</summary>
internal sealed partial class Group
{
    /// <summary>That person may take one place beyond its capacity; its surplus becomes what is taken beyond it, and what was granted and is
    /// not taken yet (P-112).</summary>
    /// <param name="granted">Whom it was granted to who did not take it yet.</param>
    public Result<SurplusPlace> GrantBeyond(Guid person, IReadOnlyCollection<Guid> granted, string reason, Guid by, DateTimeOffset at)
    {
        Refusal? no = this switch
        {
            { Cancellation: not null } => PlaceRefusals.Cancelled.At("Group"),
            { Publication: null } => PlaceRefusals.NotPublished.At("Group"),
            { Activity.Ticketing: not null } => PlaceRefusals.ByTickets.At("Group"),
            _ when granted.Contains(person) => CatalogueRefusals.BeyondGranted,
            _ when Taken < Capacity => CatalogueRefusals.BeyondNotFull,
            _ => null,
        };
        if (no is { } refusal)
        {
            return refusal;
        }

        Surplus = Taken - Capacity + granted.Count + 1;
        return new SurplusPlace(Guid.CreateVersion7(at), Id, person, reason, by, at);
    }
}
