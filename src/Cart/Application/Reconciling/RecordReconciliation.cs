using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>What the gateway listed for a day, beside what our orders say: differences are kept, and those that are gone are dated.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record RecordReconciliation(DateOnly Day, GatewayStatement Theirs) : ICommand<Reconciled>;

internal sealed class RecordReconciliationHandler(CartDb db, TownZone zone, TimeProvider time) : ICommandHandler<RecordReconciliation, Reconciled>
{
    public async Task<Result<Reconciled>> Handle(RecordReconciliation command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var (from, until) = zone.Of(command.Day);
        var comparison = new Comparison(command.Theirs, await Ours(command.Theirs, from, until, stop), from, until, now);
        var found = comparison.Differences();
        var known = await db.Differences.Where(difference => difference.Day == command.Day).ToListAsync(stop);
        known.ForEach(difference => difference.LookedFor(found.FirstOrDefault(difference.Is), now));
        db.AddRange(found.Where(difference => !known.Exists(one => one.Is(difference))).Select(difference => Difference.Of(difference, command.Day, now)));

        var day = await db.GatewayDays.SingleOrDefaultAsync(one => one.Day == command.Day, stop) ?? db.Add(new GatewayDay { Day = command.Day }).Entity;
        day.Compared(comparison, now);
        return new Reconciled(command.Day, found.Count);
    }

    /// <summary>Those of the day, and those that the gateway names, whenever they were.</summary>
    private async Task<OurMoney> Ours(GatewayStatement theirs, DateTimeOffset from, DateTimeOffset until, CancellationToken stop)
    {
        var charges = theirs.Charges.Select(charge => charge.Id).Concat(theirs.Disputes.Select(dispute => dispute.Charge)).Concat(theirs.Refunds.Select(refund => refund.Charge)).Distinct().ToList();
        var keys = theirs.Refunds.Select(refund => refund.Key).Distinct().ToList();
        var payments = db.Orders.SelectMany(order => order.Payments, (order, payment) => new { order.Number, Payment = payment }).Where(row => row.Payment.Charge != null);
        var refunds = db.Orders.SelectMany(order => order.Refunds, (order, refund) => new { order.Number, Refund = refund }).Where(row => row.Refund.Charge != "" && row.Refund.To != RefundTo.Bank);
        var references = theirs.Disputes.Select(dispute => dispute.Id).ToList();
        var disputes = await db.Disputes.Where(dispute => references.Contains(dispute.Reference)).Select(dispute => new OurDispute(dispute.Reference, dispute.Outcome)).ToListAsync(stop);
        return new(
            [.. (await payments.Where(row => (row.Payment.At >= from && row.Payment.At < until) || charges.Contains(row.Payment.Charge!)).AsNoTracking().ToListAsync(stop))
                .Select(row => new OurPayment(row.Number, row.Payment.Charge!, row.Payment.Amount, row.Payment.At))],
            [.. (await refunds.Where(row => (row.Refund.DoneAt >= from && row.Refund.DoneAt < until) || keys.Contains(row.Refund.Key)).AsNoTracking().ToListAsync(stop))
                .Select(row => new OurRefund(row.Number, row.Refund.Key, row.Refund.Charge, row.Refund.Amount, row.Refund.State, row.Refund.RequestedAt, row.Refund.DoneAt))],
            disputes);
    }
}
