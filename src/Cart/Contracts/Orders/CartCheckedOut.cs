using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>A cart was checked out whole: paid, or nothing to pay. Said once for an order.</summary>
/// <remarks>Procedure, steps 7 to 9. Read by the confirmation mail and by the roster.</remarks>
[Notice("cart.checked-out"), Event("order", Right.OwnOrders)]
public sealed record CartCheckedOut(Guid Order, Guid Family, IReadOnlyList<CheckedOutLine> Lines) : INotice
{
    public Guid Aggregate => Order;
}

/// <param name="Person">Of tickets, their price class.</param>
public sealed record CheckedOutLine(Guid Line, Guid Group, Guid Person)
{
    /// <summary>0: a person's registration.</summary>
    public int Tickets { get; init; }

    /// <summary>The name of the price class, in the order's language; empty for a registration.</summary>
    public string PriceClass { get; init; } = "";
}
