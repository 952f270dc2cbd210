using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Ends the orders whose time to pay is over. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record ExpireUnpaidOrders : IProcess<Done>;

internal sealed class ExpireUnpaidOrdersHandler(IMediator house, OneByOne orders) : IProcessHandler<ExpireUnpaidOrders, Done>
{
    public async Task<Result<Done>> Handle(ExpireUnpaidOrders process, CancellationToken stop)
    {
        var due = (await house.Send(new OrdersPastTheirTime(), stop)).Value;
        return await orders.Send(due, order => new EndUnpaidOrder(order), stop);
    }
}

/// <summary>Orders past the end of their hold that the gateway was not asked about since, or is to be asked again; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OrdersPastTheirTime : IQuery<IReadOnlyList<Guid>>;

internal sealed class OrdersPastTheirTimeHandler(CartDb db, TimeProvider time) : IQueryHandler<OrdersPastTheirTime, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(OrdersPastTheirTime query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.Orders.Where(order => order.State == OrderState.Paying && order.HeldUntil <= now)
            .Where(order => !order.Attempts.Any(attempt => attempt.NextAsk > now && attempt.AskedAt >= order.HeldUntil))
            .OrderBy(order => order.HeldUntil).Select(order => order.Id).Take(Most).ToArrayAsync(stop);
    }
}
