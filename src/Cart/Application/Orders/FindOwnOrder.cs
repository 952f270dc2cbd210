using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Whose order is whose: one of another family does not exist for the caller.</summary>
internal static class OwnOrders
{
    /// <summary>The caller's own family's orders; with <see cref="Right.ReadOrders"/> and no family of their own, all.</summary>
    public static IQueryable<Order> Seen(this IQueryable<Order> orders, ICaller caller) =>
        caller.Family == Guid.Empty && caller.May(Right.ReadOrders) ? orders : orders.Where(order => order.Family == caller.Family);
}

/// <summary>The id of an order of the caller's family. Refuses: house.not-found.</summary>
[Needs(Right.Inside)]
internal sealed record FindOwnOrder(string Number) : IQuery<OwnOrder>;

internal sealed record OwnOrder(Guid Id, OrderState State, DateTimeOffset HeldUntil);

internal sealed class FindOwnOrderHandler(CartDb db, ICaller caller) : IQueryHandler<FindOwnOrder, OwnOrder>
{
    public async Task<Result<OwnOrder>> Handle(FindOwnOrder query, CancellationToken stop) =>
        await db.Orders.Where(order => order.Family == caller.Family && order.Number == query.Number)
            .Select(order => new OwnOrder(order.Id, order.State, order.HeldUntil)).SingleOrDefaultAsync(stop) is { } order
            ? order
            : Refusal.NotFound;
}
