using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>One line of a paid order was cancelled; its place is free.</summary>
[Notice("cart.line-cancelled")]
public sealed record OrderLineCancelled(Guid Order, Guid Line, Guid Group, Guid Person) : INotice
{
    public Guid Aggregate => Order;
}
