using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>A group was cancelled: each family that paid for it gets a notice of its own, so that one is refunded whatever befalls another.</summary>
/// <remarks>P-116. Families are not locked together, so that no checkout waits for all of them. A second reading finds nobody left.</remarks>
[Reader("cart.tell-families-of-cancelled-group")]
internal sealed class TellFamiliesOfCancelledGroup(CartDb db, ITell tell) : IReader<GroupCancelled>
{
    public async Task Handle(GroupCancelled notification, CancellationToken cancellationToken)
    {
        foreach (var family in await db.FamiliesIn(notification.Group, cancellationToken))
            tell.Tell(new FamilyLostGroup(notification.Group, family));
    }
}
