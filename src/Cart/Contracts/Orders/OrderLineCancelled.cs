using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>One line of a paid order was cancelled; its place is free.</summary>
/// <param name="Person">Of tickets, their price class.</param>
[Notice("cart.line-cancelled"), Event("order", Right.OwnOrders)]
public sealed record OrderLineCancelled(Guid Order, Guid Line, Guid Group, Guid Person) : INotice
{
    public Guid Aggregate => Order;

    /// <summary>Tickets were cancelled, all or some of a line: which line, and how many it has left. Null: a person's registration.</summary>
    public TicketsLeft? Tickets { get; init; }
}

/// <param name="Line">The line that the door knows; it keeps its id while some of its tickets stay.</param>
public sealed record TicketsLeft(Guid Line, Guid Family, int Left);
