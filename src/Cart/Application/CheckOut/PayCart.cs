using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.CheckOut;

/// <summary>« Payer »: holds past their end that stand in the cart's way are ended first, as their job would, then the cart is checked out.</summary>
/// <remarks>P-108: the job may be dead. Each in a transaction of its own, before the cart's own locks are taken (P-106); the gateway is not asked
/// here, so an order with a page that may still be paid keeps its places (P-206). Refuses as <see cref="CheckOutCart"/> does.</remarks>
[Needs(Right.Register)]
internal sealed record PayCart(CheckOutCart Cart) : IProcess<CheckedOut>;

internal sealed class PayCartHandler(IMediator house, OneByOne each) : IProcessHandler<PayCart, CheckedOut>
{
    public async Task<Result<CheckedOut>> Handle(PayCart process, CancellationToken stop)
    {
        var overdue = (await house.Send(new HoldsInTheWay(), stop)).Value;
        await each.Send(overdue.Orders, order => new EndOrderInTime(order), stop);
        await each.Send(overdue.Offers, offer => new EndOfferInTime(offer), stop);
        return await house.Send(process.Cart, stop);
    }
}

/// <summary>Orders and offers past their end, with no page that may still be paid, that hold places of groups in the caller's cart; at most 50 each.</summary>
[Needs(Right.Inside)]
internal sealed record HoldsInTheWay : IQuery<OverdueHolds>;

internal sealed record OverdueHolds(IReadOnlyList<Guid> Orders, IReadOnlyList<Guid> Offers);

internal sealed class HoldsInTheWayHandler(CartDb db, ICaller caller, TimeProvider time) : IQueryHandler<HoldsInTheWay, OverdueHolds>
{
    private const int Most = 50;

    private static readonly ListQuestion<CartDb, Guid, DateTimeOffset, Overdue> InTheWay = new((db, family, now) => db.Orders
        .Where(order => order.State == OrderState.Paying && order.HeldUntil <= now && order.Family != family)
        .Where(order => !order.Attempts.Any(attempt => attempt.State == AttemptState.Created || attempt.State == AttemptState.Sent || attempt.State == AttemptState.Unknown))
        .Where(order => order.Lines.Any(line => db.Carts.Any(cart => cart.Family == family && cart.Lines.Any(wanted => wanted.Order == null && wanted.Group == line.Group))))
        .OrderBy(order => order.Id).Select(order => new Overdue { Id = order.Id, IsOrder = true }).Take(Most)
        .Concat(db.Waiting.Where(entry => entry.EndedAt == null && entry.OfferedUntil <= now
                && db.Carts.Any(cart => cart.Family == family && cart.Lines.Any(wanted => wanted.Order == null && wanted.Group == entry.Group)))
            .OrderBy(entry => entry.Id).Select(entry => new Overdue { Id = entry.Id, IsOrder = false }).Take(Most)));

    public async Task<Result<OverdueHolds>> Handle(HoldsInTheWay query, CancellationToken stop)
    {
        var found = await InTheWay.Ask(db, caller.Family, time.GetUtcNow(), stop);
        return new OverdueHolds([.. found.Where(one => one.IsOrder).Select(one => one.Id)], [.. found.Where(one => !one.IsOrder).Select(one => one.Id)]);
    }

    private sealed record Overdue
    {
        public Guid Id { get; init; }

        public bool IsOrder { get; init; }
    }
}

/// <summary>One order, in a scope of its own.</summary>
[Needs(Right.Inside)]
internal sealed record EndOrderInTime(Guid Order) : IProcess<Done>;

internal sealed class EndOrderInTimeHandler(IMediator house) : IProcessHandler<EndOrderInTime, Done>
{
    public Task<Result<Done>> Handle(EndOrderInTime process, CancellationToken stop) => house.Send(new ExpireOrder(process.Order), stop);
}
