using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>From when to when the gateway is to list its books, so that all is in it that we heard of on that day in town.</summary>
/// <remarks>Refuses: books.day-missing, books.day-to-come.</remarks>
[Needs(Right.Inside)]
internal sealed record WindowOfDay(DateOnly? Day) : IQuery<GatewayWindow>;

internal sealed record GatewayWindow(DateTimeOffset From, DateTimeOffset Until);

internal sealed class WindowOfDayHandler(CartDb db, TownZone zone, TimeProvider time) : IQueryHandler<WindowOfDay, GatewayWindow>
{
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1); // two clocks are never one

    public async Task<Result<GatewayWindow>> Handle(WindowOfDay query, CancellationToken stop)
    {
        if (query.Day is not { } day)
            return BookRefusals.DayMissing;
        if (day > zone.DateAt(time.GetUtcNow()))
            return BookRefusals.DayToCome;

        var (from, until) = zone.Of(day);
        var attempts = await db.Set<Payment>().Where(payment => payment.At >= from && payment.At < until && payment.Attempt != null)
            .Join(db.Attempts, payment => payment.Attempt, attempt => attempt.Id, (_, attempt) => (DateTimeOffset?)attempt.CreatedAt).MinAsync(stop);
        var refunds = await db.Set<Refund>().Where(refund => refund.DoneAt >= from && refund.DoneAt < until && refund.Charge != "")
            .MinAsync(refund => (DateTimeOffset?)refund.RequestedAt, stop);
        var first = new[] { from, attempts ?? from, refunds ?? from }.Min();
        return new GatewayWindow(first - Slack, until + Slack);
    }
}
