using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Gives a family all its money back for a group that the town cancelled, and tells it once, for all its children.</summary>
/// <remarks>P-210, P-303: a second reading finds its lines cancelled, and writes nothing.</remarks>
[Reader("cart.refund-cancelled-group")]
internal sealed class RefundCancelledGroup(CartDb db, LinesOfCancelledGroup lines) : IReader<FamilyLostGroup>
{
    public async Task Handle(FamilyLostGroup notification, CancellationToken cancellationToken)
    {
        var orders = await db.Orders.Where(order => order.Family == notification.Family && order.State == OrderState.Paid
                && order.Lines.Any(line => line.Group == notification.Group))
            .OrderBy(order => order.Id).Select(order => order.Id).ToListAsync(cancellationToken);
        await lines.GiveBack(orders, notification.Group, $"group:{notification.Group}:cancelled:{notification.Family}", cancellationToken);
    }
}
