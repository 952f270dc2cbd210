using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>An order was placed, or something of it changed, its lines and its money included: told only while a program listens.</summary>
[Notice("cart.order-changed"), Event("order", Right.OwnOrders)]
public sealed record OrderChanged(Guid Order, Guid Family) : INotice
{
    public Guid Aggregate => Order;
}
