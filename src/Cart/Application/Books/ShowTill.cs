using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>What of the till waits for the office: orders to settle, refunds that the provider refused, differences that stand, disputed payments, and the last closing.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ShowTill : IQuery<TillView>;

/// <param name="ToSettle">The oldest first; at most 100.</param>
/// <param name="Disputes">Those to answer at the provider, or to decide.</param>
/// <param name="Closed">The last day that is closed; null: none.</param>
internal sealed record TillView(IReadOnlyList<OrderToSettle> ToSettle, int Differences, int Disputes, DateOnly? Closed);

/// <param name="Why">Null: the provider refused to give money back.</param>
internal sealed record OrderToSettle(string Number, StuckReason? Why, Money Total, DateTimeOffset Since);

internal sealed class ShowTillHandler(CartDb db) : IQueryHandler<ShowTill, TillView>
{
    private const int Most = 100;

    public async Task<Result<TillView>> Handle(ShowTill query, CancellationToken stop)
    {
        var stuck = await db.Orders.AsNoTracking().Where(order => order.State == OrderState.Stuck).OrderBy(order => order.StuckAt).Take(Most)
            .Select(order => new OrderToSettle(order.Number, order.StuckReason, order.Total, order.StuckAt!.Value)).ToListAsync(stop);
        var failed = await db.Orders.SelectMany(order => order.Refunds, (order, refund) => new { order.Number, Refund = refund })
            .Where(row => row.Refund.State == RefundState.Failed).OrderBy(row => row.Refund.DoneAt).Take(Most)
            .Select(row => new OrderToSettle(row.Number, null, row.Refund.Amount, row.Refund.DoneAt!.Value)).ToListAsync(stop);
        var open = await db.Differences.Where(one => one.GoneAt == null).Select(_ => false).Concat(db.WaitingDisputes.Select(_ => true))
            .GroupBy(isDispute => isDispute).Select(all => new { IsDispute = all.Key, Count = all.Count() }).ToDictionaryAsync(all => all.IsDispute, all => all.Count, stop);
        var closed = await db.Closings.OrderByDescending(one => one.Number).Select(one => (DateOnly?)one.Day).FirstOrDefaultAsync(stop);
        return new TillView([.. stuck.Concat(failed).OrderBy(order => order.Since).Take(Most)], open.GetValueOrDefault(false), open.GetValueOrDefault(true), closed);
    }
}
