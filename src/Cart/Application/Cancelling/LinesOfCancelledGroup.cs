using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Cancels what a family paid for in a group that will not take place: all goes back, one message for all lines.</summary>
internal sealed class LinesOfCancelledGroup(CartDb db, LinesBeingCancelled lines, CancellationLetter letter, TimeProvider time)
{
    /// <param name="orders">Of one family.</param>
    /// <param name="key">The message's, unique for ever.</param>
    public async Task GiveBack(IReadOnlyList<Guid> orders, Guid group, string key, CancellationToken stop)
    {
        var (cancelled, credit, card) = (new List<(Order Order, OrderLine Line)>(), Money.Zero, Money.Zero);
        var off = Money.Zero;
        foreach (var id in await StillStanding(orders, group, stop))
        {
            var order = await db.TakeOrder(id, stop);
            var before = order.Refunds.Count;
            foreach (var line in order.Lines.Where(line => line.Group == group && order.WhyNotCancel(line) is null).ToList())
            {
                var back = RefundPolicy.OfCancelledGroup(line.Total, line.DatesBack).Back;
                _ = order.Cancel(line, back, CancellationCause.GroupCancelled, Guid.Empty, "", time.GetUtcNow()).Value;
                await lines.Free(order, line, line, stop);
                cancelled.Add((order, line));
            }

            off += Money.Sum(cancelled.Where(known => known.Order == order).Select(known => known.Line.Cancellation!.Back)) - order.RefundedSince(before);
            credit += order.RefundedSince(before, RefundTo.Credit);
            card += order.RefundedSince(before, RefundTo.GiftCard);
        }

        if (cancelled.Count > 0)
            await letter.WriteOfGroup(key, cancelled, credit, card, off, stop);
    }

    /// <summary>Those that have something to give back: a second reading locks nobody.</summary>
    private Task<List<Guid>> StillStanding(IReadOnlyList<Guid> orders, Guid group, CancellationToken stop) => db.Orders
        .Where(order => orders.Contains(order.Id) && order.Lines.Any(line => line.Group == group && line.LostAt == null && line.Cancellation == null))
        .OrderBy(order => order.Id).Select(order => order.Id).ToListAsync(stop);
}
