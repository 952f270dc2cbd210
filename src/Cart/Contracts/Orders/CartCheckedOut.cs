using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>A cart was checked out whole: paid, or nothing to pay. Said once for an order.</summary>
/// <remarks>Procedure, steps 7 to 9. Read by the confirmation mail and by the roster.</remarks>
[Notice("cart.checked-out")]
public sealed record CartCheckedOut(Guid Order, Guid Family, IReadOnlyList<CheckedOutLine> Lines) : INotice
{
    public Guid Aggregate => Order;
}

public sealed record CheckedOutLine(Guid Line, Guid Group, Guid Person);
