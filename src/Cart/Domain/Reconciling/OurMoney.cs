using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>What our orders say of money by card: all that a day needs, and what the gateway's list names beside it.</summary>
internal sealed record OurMoney(IReadOnlyList<OurPayment> Payments, IReadOnlyList<OurRefund> Refunds, IReadOnlyList<OurDispute> Disputes);

/// <param name="Order">The order's number.</param>
internal sealed record OurPayment(string Order, string Charge, Money Amount, DateTimeOffset At);

/// <param name="Charge">What it is of.</param>
internal sealed record OurRefund(string Order, string Key, string Charge, Money Amount, RefundState State, DateTimeOffset RequestedAt, DateTimeOffset? DoneAt);

/// <param name="Outcome">Null: it is open.</param>
internal sealed record OurDispute(string Reference, DisputeOutcome? Outcome);
