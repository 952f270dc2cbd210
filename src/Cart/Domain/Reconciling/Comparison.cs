using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>The gateway's list beside ours, for what happened in a while: where they differ (P-214).</summary>
/// <remarks>A thing belongs to the while in which it was made: at the gateway for what it lists, with us for what it lacks. What is younger than
/// <see cref="Settling"/> is left out: its news may be on the way.</remarks>
/// <param name="from">UTC, included.</param>
/// <param name="until">UTC, not included.</param>
internal sealed class Comparison(GatewayStatement theirs, OurMoney ours, DateTimeOffset from, DateTimeOffset until, DateTimeOffset now)
{
    /// <summary>How long news of money may take.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, GatewayCharge> _charges = theirs.Charges.GroupBy(charge => charge.Id)
        .ToDictionary(tries => tries.Key, tries => tries.FirstOrDefault(charge => charge.IsPaid) ?? tries.Last());

    private readonly Dictionary<string, OurPayment> _payments = ours.Payments.ToDictionary(payment => payment.Charge);
    private readonly Dictionary<string, GatewayRefund> _there = theirs.Refunds.GroupBy(refund => refund.Key).ToDictionary(same => same.Key, same => same.Last());
    private readonly Dictionary<string, OurRefund> _here = ours.Refunds.ToDictionary(refund => refund.Key);

    public Money ChargedThere => Money.Sum(_charges.Values.Where(charge => charge.IsPaid && IsIn(charge.At)).Select(charge => charge.Amount));

    public Money ChargedHere => Money.Sum(_payments.Values.Where(payment => IsIn(Day(payment))).Select(payment => payment.Amount));

    public Money RefundedThere => Money.Sum(_there.Values.Where(refund => refund.Arrived == true && IsIn(refund.At)).Select(refund => refund.Amount));

    public Money RefundedHere => Money.Sum(_here.Values.Where(refund => refund.State == RefundState.Succeeded && IsIn(Day(refund))).Select(refund => refund.Amount));

    public IReadOnlyList<Found> Differences() =>
    [
        .. _charges.Values.Where(charge => IsIn(charge.At)).SelectMany(OfCharge),
        .. _payments.Values.Where(payment => !_charges.ContainsKey(payment.Charge) && IsIn(payment.At))
            .Select(payment => new Found(DifferenceKind.OrphanPayment, payment.Charge, payment.Order, null, payment.Amount)),
        .. _there.Values.Where(refund => IsIn(refund.At)).SelectMany(OfRefund),
        .. _here.Values.Where(refund => !_there.ContainsKey(refund.Key) && refund is { State: RefundState.Succeeded, DoneAt: { } done } && IsIn(done))
            .Select(refund => new Found(DifferenceKind.Refund, refund.Key, refund.Order, null, refund.Amount)),
        .. theirs.Disputes.Where(dispute => IsIn(dispute.At) && !IsKnown(dispute))
            .Select(dispute => new Found(DifferenceKind.Dispute, dispute.Id, OrderOf(dispute.Charge), dispute.Amount, _payments.GetValueOrDefault(dispute.Charge)?.Amount)),
    ];

    private IEnumerable<Found> OfCharge(GatewayCharge charge)
    {
        var payment = _payments.GetValueOrDefault(charge.Id);
        if (payment is null && charge.IsPaid && IsSettled(charge.At))
            yield return new(DifferenceKind.OrphanCharge, charge.Id, "", charge.Amount, null);
        if (payment is not null && !charge.IsPaid)
            yield return new(DifferenceKind.WrongState, charge.Id, payment.Order, null, payment.Amount);
        if (payment is not null && charge.IsPaid && (payment.Amount != charge.Amount || charge.Currency != GatewayNews.Dollars))
            yield return new(DifferenceKind.Amount, charge.Id, payment.Order, charge.Amount, payment.Amount);
    }

    private IEnumerable<Found> OfRefund(GatewayRefund there)
    {
        if (!_here.TryGetValue(there.Key, out var here))
        {
            if (there.Arrived != false && IsSettled(there.At))
                yield return new(DifferenceKind.Refund, there.Key, OrderOf(there.Charge), there.Amount, null);
        }
        else if (here.Amount != there.Amount)
        {
            yield return new(DifferenceKind.Refund, there.Key, here.Order, there.Amount, here.Amount);
        }
        else if (there.Arrived is { } arrived && IsSettled(here.RequestedAt) && (here.State == RefundState.Succeeded) != arrived && (arrived || here.State != RefundState.Failed))
        {
            yield return new(DifferenceKind.WrongState, there.Key, here.Order, arrived ? there.Amount : null, here.State == RefundState.Succeeded ? here.Amount : null);
        }
    }

    /// <summary>An order has it as it stands there; or it is won, of a charge that is nobody's.</summary>
    private bool IsKnown(GatewayDispute there) => ours.Disputes.Any(here => here.Reference == there.Id)
        ? ours.Disputes.Any(here => here.Reference == there.Id && here.Outcome == there.Outcome)
        : there.Outcome == DisputeOutcome.Won;

    private DateTimeOffset Day(OurPayment payment) => _charges.GetValueOrDefault(payment.Charge)?.At ?? payment.At;

    private DateTimeOffset Day(OurRefund refund) => _there.GetValueOrDefault(refund.Key)?.At ?? refund.DoneAt ?? refund.RequestedAt;

    private string OrderOf(string charge) => _payments.GetValueOrDefault(charge)?.Order ?? "";

    private bool IsIn(DateTimeOffset at) => at >= from && at < until;

    private bool IsSettled(DateTimeOffset at) => at <= now - Settling;
}

/// <summary>One difference.</summary>
/// <param name="Reference">The charge, the refund's key or the dispute at the gateway.</param>
/// <param name="Order">The order's number; empty when none of ours is concerned.</param>
/// <param name="Theirs">What the gateway says; null: nothing.</param>
internal sealed record Found(DifferenceKind Kind, string Reference, string Order, Money? Theirs, Money? Ours);
