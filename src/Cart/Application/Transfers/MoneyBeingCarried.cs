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

        var (from, old, worth, moves) = await Standing(order, replaced, stop) ?? throw new InvalidOperationException($"Order {order.Number} takes the place of a line that does not stand.");
        var now = time.GetUtcNow();
        var carried = Money.Least(worth - moves.Sum(), order.Carried);
        order.CarryIn(from.Transfer(old, worth, carried, caller.Account, reason, now, moves).Value, now);
        await lines.Free(from, old, old, stop, order);
    }

    /// <summary>The line, what it is worth to the order, and what of that is still to be paid; null: it does not stand any more, or is not worth what the order counts on.</summary>
    /// <remarks>An order that asked for more at once was agreed on before: it counts on nothing but what it carries.</remarks>
    private async Task<(Order From, OrderLine Line, Money Worth, IReadOnlyList<OpenShare> Moves)?> Standing(Order order, Guid replaced, CancellationToken stop)
    {
        var id = await db.OrderOf(replaced, stop);
        var from = await db.KnowingDisputes(await db.WholeOrders.SingleAsync(known => known.Id == id, stop), stop);
        var old = from.Lines.Single(line => line.Id == replaced);
        if (from.WhyNotCancel(old) is not null || from.WhyNotGiveBack(from.Refundable) is not null || !from.HasAllOf(old))
            return null;

        from.Book();
        var askedMore = order.Carried + order.Deferred < order.Total;
        var worth = askedMore ? Money.Least(order.Carried, from.Refundable) : await terms.WorthOf(from, old, stop);
        var moves = askedMore ? [] : from.MovesOf(old, worth);
        return from.DueBeside(worth - moves.Sum(), order.Carried).IsZero ? (from, old, worth, moves) : null;
    }
}
