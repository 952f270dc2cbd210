using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Asks about pages of which nothing was heard: after 1, 2, 5 and 10 minutes, then now and then.</summary>
[Needs(Right.Inside)]
internal sealed record PollPayments : IProcess<Done>;

internal sealed class PollPaymentsHandler(IMediator house, OneByOne orders) : IProcessHandler<PollPayments, Done>
{
    public async Task<Result<Done>> Handle(PollPayments process, CancellationToken stop)
    {
        var due = (await house.Send(new OrdersToAskAbout(), stop)).Value;
        return await orders.Send(due, order => new AskGateway(order), stop);
    }
}

/// <summary>Orders with a page whose turn to be asked has come, paid late ones and those with the office included; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OrdersToAskAbout : IQuery<IReadOnlyList<Guid>>;

internal sealed class OrdersToAskAboutHandler(CartDb db, TimeProvider time) : IQueryHandler<OrdersToAskAbout, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(OrdersToAskAbout query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.Orders.Where(order => order.State != OrderState.Paying || order.HeldUntil > now)
            .SelectMany(order => order.Attempts, (order, attempt) => new { order.Id, attempt.NextAsk }).Where(page => page.NextAsk <= now)
            .Select(page => page.Id).Distinct().OrderBy(order => order).Take(Most).ToArrayAsync(stop);
    }
}
