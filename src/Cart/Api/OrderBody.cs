using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <summary>An order as it was frozen; all amounts in cents.</summary>
/// <param name="Covered">Of the total, what credit pays.</param>
/// <param name="Instalments">The parts that its total is paid in; empty: all at once.</param>
internal sealed record OrderBody(
    Guid Id, string Number, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, DateTimeOffset? HeldUntil,
    IReadOnlyList<OrderLineBody> Lines, long Base, long Gst, long Qst, long Total, IReadOnlyList<PaymentBody> Payments,
    IReadOnlyList<RefundBody> Refunds, long Covered, IReadOnlyList<InstalmentBody> Instalments)
{
    public static OrderBody Of(OrderView order, Words words) => new(
        order.Id, order.Number, order.State, order.PlacedAt, order.PaidAt, order.HeldUntil, [.. order.Lines.Select(line => OrderLineBody.Of(line, words))],
        order.Base.Cents, order.Gst.Cents, order.Qst.Cents, order.Total.Cents,
        [.. order.Payments.Select(payment => new PaymentBody(payment.Way, payment.Amount.Cents, payment.LastDigits, payment.At))],
        [.. order.Refunds.Select(refund => new RefundBody(refund.Amount.Cents, refund.At, refund.DoneAt, refund.To))], order.Covered.Cents,
        [.. order.Instalments.Select(InstalmentBody.Of)]);
}

/// <param name="Reference">Of the cheque or of the terminal's slip; may be left out for cash.</param>
/// <param name="Instalment">The part that is paid; null: what is asked at checkout.</param>
internal sealed record CounterPaymentBody(PaymentWay Way, string? Reference = null, int? Instalment = null);

/// <param name="Taken">Cents; cash is rounded to five.</param>
internal sealed record CounterPaymentTakenBody(string Number, OrderState State, long Taken)
{
    public static CounterPaymentTakenBody Of(CounterPayment taken) => new(taken.Number, taken.State, taken.Taken.Cents);
}

/// <summary>A page of orders; all amounts in cents.</summary>
internal sealed record OrderListBody(IReadOnlyList<OrderSummaryBody> Items, int Page, int Pages, int Total)
{
    public static OrderListBody Of(Slice<OrderSummary> orders, Words words) =>
        new([.. orders.Items.Select(order => OrderSummaryBody.Of(order, words))], orders.Number, orders.Pages, orders.Total);
}

internal sealed record OrderSummaryBody(
    Guid Id, string Number, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, long Total, IReadOnlyList<OrderLineBody> Lines)
{
    public static OrderSummaryBody Of(OrderSummary order, Words words) => new(
        order.Id, order.Number, order.State, order.PlacedAt, order.PaidAt, order.Total.Cents, [.. order.Lines.Select(line => OrderLineBody.Of(line, words))]);
}

/// <param name="IsLost">Its place was lost before the money came; its money goes back.</param>
/// <param name="CancelledAt">When it was cancelled, or went to another group; or null.</param>
/// <param name="IsMoved">It went to another group, by an order of its own: it is not cancelled.</param>
/// <param name="Refunded">Cents that went back when it was cancelled.</param>
/// <param name="Steps">What lowered its tariff to its price, as it was decided that day.</param>
/// <param name="LateFee">Cents, before taxes: in the price, the fee for a late registration.</param>
/// <param name="Dates">The dates that the town cancelled and gave back.</param>
internal sealed record OrderLineBody(
    int Number, Guid Line, Guid Person, string Name, Guid Group, string Code, string Activity, string Schedule, TaxStatus TaxStatus, long Price,
    long Gst, long Qst, long Total, bool IsLost, DateTimeOffset? CancelledAt, bool IsMoved, long Refunded,
    int Quantity, IReadOnlyList<PriceStepBody> Steps, long LateFee, IReadOnlyList<DateGivenBackBody> Dates)
{
    public static OrderLineBody Of(OrderLineView line, Words words) => new(
        line.Number, line.Line, line.Person, line.FullName, line.GroupId, line.GroupCode, line.ActivityName, line.Schedule, line.TaxStatus,
        line.Price.Cents, line.Gst.Cents, line.Qst.Cents, line.Total.Cents, line.IsLost,
        line.Cancellation?.At, line.IsMoved, line.Cancellation?.Back.Cents ?? 0, Math.Max(1, line.Tickets), PriceStepBody.Of(line.Steps, words), line.Fee.Price.Cents,
        [.. line.Dates.Select(date => new DateGivenBackBody(date.Meeting, date.Day, date.At, date.Cents))]);
}

/// <param name="Refunded">Cents, taxes in.</param>
internal sealed record DateGivenBackBody(Guid Meeting, DateOnly Day, DateTimeOffset At, long Refunded);

/// <param name="To">Where the copy goes.</param>
internal sealed record LetterCopyBody(string To);

internal sealed record PaymentBody(PaymentWay Way, long Amount, string Reference, DateTimeOffset At);

/// <param name="To">As it came, or credit of the family.</param>
internal sealed record RefundBody(long Amount, DateTimeOffset At, DateTimeOffset? DoneAt, RefundTo To);
