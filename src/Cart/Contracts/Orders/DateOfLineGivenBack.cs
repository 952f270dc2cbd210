using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>The share of one date went back of a line that stands: its credit note is to be issued.</summary>
/// <param name="Date">The fact on the line.</param>
[Notice("cart.date-given-back"), Event("order", Right.OwnOrders)]
public sealed record DateOfLineGivenBack(Guid Order, Guid Line, Guid Date) : INotice
{
    public Guid Aggregate => Order;
}
