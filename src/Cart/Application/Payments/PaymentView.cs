using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Where the payment of an order stands, for the page between the cart and the receipt.</summary>
/// <param name="Total">What is due: what credit covers is not in it.</param>
/// <param name="HeldUntil">UTC: its places are kept until then; null when nothing is kept any more.</param>
/// <param name="Refunded">What is given back by itself because the payment came too late or twice; null if nothing is.</param>
/// <param name="RefundedGroups">The groups that had filled up, named, when money is given back.</param>
internal sealed record PaymentView(
    Guid Order, string Number, PaymentStep Step, Money Total, DateTimeOffset? HeldUntil, Money? Refunded, IReadOnlyList<string> RefundedGroups)
{
    /// <summary>What credit pays of the order; kept for it while the rest is waited for.</summary>
    public Money Covered { get; init; }

    /// <summary>The gateway's page can be opened, or opened again.</summary>
    public bool CanPay => Step is PaymentStep.ToPay or PaymentStep.Refused;

    /// <summary>The result is not known yet: the page refreshes by itself.</summary>
    public bool IsBeingChecked => Step == PaymentStep.BeingChecked;

    public static PaymentView Of(Order order, DateTimeOffset now)
    {
        var refunds = order.Refunds.Where(refund => refund.Reason is RefundReason.PlacesLost or RefundReason.PaidTwice).ToList();
        return new(
            order.Id, order.Number, StepOf(order, now), order.Due, order.State == OrderState.Paying ? order.HeldUntil : null,
            refunds.Count == 0 ? null : Money.Sum(refunds.Select(refund => refund.Amount)),
            [.. order.Lines.Where(line => line.LostAt is not null).Select(line => line.ActivityName).Distinct()])
        { Covered = order.Covered };
    }

    private static PaymentStep StepOf(Order order, DateTimeOffset now) => order.State switch
    {
        OrderState.Paid => PaymentStep.Paid,
        OrderState.Stuck => PaymentStep.Stuck,
        OrderState.Paying => StepOf(order.Attempts.MaxBy(attempt => attempt.Number), now >= order.HeldUntil),
        _ when order.Refunds.Count > 0 => PaymentStep.Refunded,
        OrderState.Expired => PaymentStep.Expired,
        _ => PaymentStep.Cancelled,
    };

    private static PaymentStep StepOf(Attempt? last, bool timeIsOver) => last switch
    {
        { State: AttemptState.Unknown } or { IsProcessing: true, IsOpen: true } => PaymentStep.BeingChecked,
        _ when timeIsOver => PaymentStep.BeingChecked,
        { State: AttemptState.Refused } => PaymentStep.Refused,
        _ => PaymentStep.ToPay,
    };
}

/// <summary>What the citizen is told.</summary>
internal enum PaymentStep
{
    /// <summary>The places are kept; the gateway's page can be opened.</summary>
    ToPay,

    /// <summary>The gateway has not said yet: do not pay a second time.</summary>
    BeingChecked,

    /// <summary>The bank did not accept; the places are kept, another card may be tried.</summary>
    Refused,

    /// <summary>Complete.</summary>
    Paid,

    /// <summary>The time to pay ran out; nothing was charged, the cart is intact.</summary>
    Expired,

    /// <summary>The citizen gave up; nothing was charged, the cart is intact.</summary>
    Cancelled,

    /// <summary>The office is on it.</summary>
    Stuck,

    /// <summary>Paid after the places were lost: given back by itself.</summary>
    Refunded,
}
