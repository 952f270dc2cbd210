using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>The orders, the waiting and the credit of a family that became part of another are the kept family's. Twice does the same as once.</summary>
/// <remarks>While both are paying, the database holds that a family pays one order at a time (P-205): the delivery comes again until one
/// has ended.</remarks>
[Reader("cart.move-orders")]
internal sealed class MoveOrders(CartDb db, DatabaseSession session, Purses purses, TimeProvider time) : IReader<FamiliesMerged>
{
    public async Task Handle(FamiliesMerged notification, CancellationToken cancellationToken)
    {
        var (kept, gone) = (notification.Kept, notification.Gone);
        DateTimeOffset? now = time.GetUtcNow();
        var moved = await db.Orders.Where(order => order.Family == gone).Select(order => order.Id).ToListAsync(cancellationToken);
        session.HaveChanged(moved.Select(order => new OrderChanged(order, kept)));
        await db.Orders.Where(order => order.Family == gone).ExecuteUpdateAsync(
            set => set.SetProperty(order => order.Family, kept).SetProperty(order => EF.Property<DateTimeOffset?>(order, Dated.ChangedAt), now), cancellationToken);
        await db.Waiting.Where(entry => entry.Family == gone).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Family, kept), cancellationToken);
        await db.CodeUses.Where(use => use.Family == gone).ExecuteUpdateAsync(set => set.SetProperty(use => use.Family, kept), cancellationToken);
        await purses.Merge(gone, kept, cancellationToken);
        if (!await db.Carts.AnyAsync(cart => cart.Family == kept, cancellationToken))
        {
            // the cart's row is the family's lock: whoever has orders has one
            await db.Carts.Where(cart => cart.Family == gone).ExecuteUpdateAsync(set => set.SetProperty(cart => cart.Family, kept), cancellationToken);
        }
    }
}
