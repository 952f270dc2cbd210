using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Places are free again, or were added: they are offered to the waiting list. Until then nobody else is sold them. A second reading
/// finds them offered.</summary>
[Reader("cart.offer-freed-places")]
internal sealed class OfferFreedPlaces(CartDb db, WaitingList list) : IReader<PlacesFreed>
{
    public async Task Handle(PlacesFreed notification, CancellationToken cancellationToken)
    {
        if (await db.OpenEntries.AnyAsync(entry => entry.Group == notification.Group && entry.OfferedAt == null, cancellationToken))
        {
            await list.Settle(notification.Group, cancellationToken);
        }
    }
}
