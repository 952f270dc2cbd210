using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>The second half of a change of group, in the transaction that takes the new place for good: the old line is closed, its place is free,
/// its money pays for the order that takes its place (P-114).</summary>
internal sealed class MoneyBeingCarried(CartDb db, LinesBeingCancelled lines, TransferTerms terms, ICaller caller, TimeProvider time)
{
    /// <summary>The line whose place an order takes stands, and has that money. True also for an order that takes nobody's place.</summary>
    public async Task<bool> Stands(Order order, CancellationToken stop) => order.Replaced is not { } replaced || await Standing(order, replaced, stop) is not null;

    /// <summary>Does nothing for an order that takes nobody's place. That the line stands was asked before, in the same transaction.</summary>
    /// <param name="reason">The office's; empty otherwise.</param>
    public async Task Carry(Order order, string reason, CancellationToken stop)
    {
        if (order.Replaced is not { } replaced)
            return;

        var (from, old, worth) = await Standing(order, replaced, stop) ?? throw new InvalidOperationException($"Order {order.Number} takes the place of a line that does not stand.");
        var now = time.GetUtcNow();
        order.CarryIn(from.Transfer(old, worth, Money.Least(worth, order.Carried), caller.Account, reason, now).Value, now);
        await lines.Free(from, old, old, stop, order);
    }

    /// <summary>The line, and what it is worth to the order; null: it does not stand any more, or is not worth what the order counts on.</summary>
    private async Task<(Order From, OrderLine Line, Money Worth)?> Standing(Order order, Guid replaced, CancellationToken stop)
    {
        var id = await db.Orders.SelectMany(known => known.Lines, (known, line) => new { known.Id, Line = line.Id }).Where(sold => sold.Line == replaced).Select(sold => sold.Id).SingleAsync(stop);
        var from = await db.KnowingDisputes(await db.WholeOrders.SingleAsync(known => known.Id == id, stop), stop);
        var old = from.Lines.Single(line => line.Id == replaced);
        if (from.WhyNotCancel(old) is not null || from.WhyNotGiveBack(from.Refundable) is not null || !from.HasAllOf(old))
            return null;

        from.Book();
        var worth = order.Carried < order.Total ? Money.Least(order.Carried, from.Refundable) : await terms.WorthOf(from, old, stop);
        return from.DueBeside(worth, order.Carried).IsZero ? (from, old, worth) : null;
    }
}
