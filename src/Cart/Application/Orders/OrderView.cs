using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Application.Orders;

/// <summary>An order as it was frozen, and what became of it.</summary>
/// <param name="State">For the words <c>order.state.{state}</c>.</param>
/// <param name="Letter">The confirmation as it was written, mail or no mail; null until it is.</param>
internal sealed record OrderView(
    Guid Id, string Number, Guid Family, string PayerName, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, DateTimeOffset? HeldUntil,
    IReadOnlyList<OrderLineView> Lines, Money Base, Money Gst, Money Qst, Money Total, IReadOnlyList<PaymentReceived> Payments,
    IReadOnlyList<RefundMade> Refunds, LetterView? Letter)
{
    public bool IsComplete => State == OrderState.Paid;
}

/// <summary>One registration of an order.</summary>
/// <param name="Number">From 1, within the order.</param>
/// <param name="Group">The group as it is now, for its dates and place; null if it is no longer known.</param>
internal sealed record OrderLineView(
    int Number, Guid Line, Guid Person, string FirstName, string FullName, string ActivityName, string GroupCode, string Schedule, string Programme,
    string Tariff, TaxStatus TaxStatus, Money Price, Money Gst, Money Qst, Money Total, GroupView? Group);

/// <summary>Money received.</summary>
/// <param name="LastDigits">Of the card, or the reference at the counter; may be empty.</param>
internal sealed record PaymentReceived(PaymentWay Way, Money Amount, string LastDigits, DateTimeOffset At);

/// <summary>Money given back.</summary>
/// <param name="DoneAt">When the gateway accepted it, or null while it is on its way.</param>
internal sealed record RefundMade(Money Amount, DateTimeOffset At, DateTimeOffset? DoneAt);

/// <summary>An order in a list.</summary>
internal sealed record OrderSummary(
    Guid Id, string Number, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, Money Total, IReadOnlyList<OrderLineView> Lines);
