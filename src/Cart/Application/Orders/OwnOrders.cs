using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Whose order is whose: one of another family does not exist for the caller.</summary>
internal static class OwnOrders
{
    /// <summary>The caller's own family's orders; with <see cref="Right.ReadOrders"/> and no family of their own, all.</summary>
    public static IQueryable<Order> Seen(this IQueryable<Order> orders, ICaller caller) =>
        caller.Family == Guid.Empty && caller.May(Right.ReadOrders) ? orders : orders.Where(order => order.Family == caller.Family);
}
