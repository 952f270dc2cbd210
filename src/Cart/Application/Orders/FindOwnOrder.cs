using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

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
