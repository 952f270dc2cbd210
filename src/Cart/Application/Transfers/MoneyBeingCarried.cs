using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>The second half of a change of group, in the transaction that takes the new place for good: the old line is closed, its place is free,
/// its money pays for the order that takes its place (P-114).</summary>
internal sealed class MoneyBeingCarried(CartDb db, LinesBeingCancelled lines, TransferTerms terms, ICaller caller, TimeProvider time)
{
    /// <summary>True also for an order that takes nobody's place. False: the line does not stand any more, or has not that money any more; nothing is written.</summary>
    /// <param name="reason">The office's; empty otherwise.</param>
    public async Task<bool> Carry(Order order, string reason, CancellationToken stop)
    {
        if (order.Replaced is not { } replaced)
            return true;

        var from = await db.KnowingDisputes(await db.WholeOrders.SingleAsync(known => known.Lines.Any(line => line.Id == replaced), stop), stop);
        var old = from.Lines.Single(line => line.Id == replaced);
        if (from.WhyNotCancel(old) is not null || from.WhyNotGiveBack(from.Refundable) is not null || !from.HasAllOf(old))
            return false;

        from.Book();
        var worth = order.Carried < order.Total ? Money.Least(order.Carried, from.Refundable) : await terms.WorthOf(from, old, stop);
        if (!from.DueBeside(worth, order.Carried).IsZero)
            return false;

        var now = time.GetUtcNow();
        order.CarryIn(from.Transfer(old, worth, Money.Least(worth, order.Carried), caller.Account, reason, now).Value, now);
        await lines.Free(from, old, old, stop, order);
        return true;
    }
}
