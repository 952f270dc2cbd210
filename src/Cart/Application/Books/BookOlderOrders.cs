using Loisirs.Cart.Application.Payments;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>Enters in the journal the orders that are older than it, one by one, until none is left. Again does nothing.</summary>
[Needs(Right.Inside)]
internal sealed record BookOlderOrders : IProcess<Done>;

internal sealed class BookOlderOrdersHandler(IMediator house, OneByOne orders) : IProcessHandler<BookOlderOrders, Done>
{
    public async Task<Result<Done>> Handle(BookOlderOrders process, CancellationToken stop)
    {
        IReadOnlyList<Guid> before = [];
        while ((await house.Send(new OrdersNotBooked(), stop)).Value is { Count: > 0 } older && !older.SequenceEqual(before))
        {
            await orders.Send(older, order => new BookOlderOrder(order), stop);
            before = older;
        }

        return Done.Result;
    }
}

/// <summary>The first of those that the journal does not know; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OrdersNotBooked : IQuery<IReadOnlyList<Guid>>;

internal sealed class OrdersNotBookedHandler(CartDb db) : IQueryHandler<OrdersNotBooked, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(OrdersNotBooked query, CancellationToken stop) =>
        await db.Orders.Where(order => !order.IsBooked).OrderBy(order => order.Id).Select(order => order.Id).Take(Most).ToArrayAsync(stop);
}

/// <summary>Enters in the journal what happened to an order before there was one. Twice does the same as once.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record BookOlderOrder(Guid Order) : ICommand<Done>;

internal sealed class BookOlderOrderHandler(CartDb db) : ICommandHandler<BookOlderOrder, Done>
{
    public async Task<Result<Done>> Handle(BookOlderOrder command, CancellationToken stop)
    {
        await db.TakeOrder(command.Order, stop); // whoever takes it, books it
        return Done.Result;
    }
}
