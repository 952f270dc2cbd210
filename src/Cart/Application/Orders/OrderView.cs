using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Orders;

/// <summary>An order as it was frozen, and what became of it.</summary>
/// <param name="Letter">The confirmation as it was written, mail or no mail; null until it is.</param>
internal sealed record OrderView(
    Guid Id, string Number, Guid Family, string PayerName, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, DateTimeOffset? HeldUntil,
    IReadOnlyList<OrderLineView> Lines, Money Base, Money Gst, Money Qst, Money Total, IReadOnlyList<PaymentReceived> Payments,
    IReadOnlyList<RefundMade> Refunds, LetterView? Letter)
{
    /// <summary>Its receipt and credit notes, as they were issued; a moment after it was paid.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; init; } = [];

    /// <summary>What its letters and documents are written in.</summary>
    public Language Language { get; init; }

    /// <summary>What credit pays of its total.</summary>
    public Money Covered { get; init; }

    /// <summary>The parts that its total is paid in; empty: all at once.</summary>
    public IReadOnlyList<InstalmentView> Instalments { get; init; } = [];

    /// <summary>Its payments that somebody disputes at their bank, for the office; none for a family.</summary>
    public IReadOnlyList<DisputeView> Disputes { get; init; } = [];

    /// <summary>Of a payment that is disputed and that the provider holds: nothing goes back meanwhile, and nobody changes group. Null: none is.</summary>
    public Money? Held { get; init; }

    /// <summary>What is left to pay at once, by card or at the counter, while it is being paid.</summary>
    public Money Due { get; init; }

    /// <summary>What the family still has to pay, once it is complete.</summary>
    public Money ToCome => Money.Sum(Instalments.Where(part => !part.IsAtOnce).Select(part => part.Owed));

    public bool IsComplete => State == OrderState.Paid;

    /// <summary>It was complete, and none of its registrations stands in it any more.</summary>
    public bool IsOver => IsComplete && Lines.All(line => !line.HasPlace);

    /// <summary>One of its registrations at least went to another group, by an order of its own.</summary>
    public bool HasMoved => Lines.Any(line => line.IsMoved);

    /// <param name="today">In town.</param>
    public static OrderView Of(Order order, IReadOnlyDictionary<Guid, GroupView> groups, LetterView? letter, DateOnly today) => new(
        order.Id, order.Number, order.Family, order.PayerName, order.State, order.PlacedAt, order.PaidAt,
        order.State == OrderState.Paying ? order.HeldUntil : null,
        [.. order.Lines.Select(line => OrderLineView.Of(line, groups.GetValueOrDefault(line.Group), order.Language) with { IsForOffice = order.WhyNotByFamily(line) is not null })],
        order.Base, order.Gst, order.Qst, order.Total,
        [.. order.Payments.Select(payment => new PaymentReceived(payment.Way, payment.Amount, payment.LastDigits, payment.At) { IsCarried = payment.CarriedFrom is not null })],
        [.. order.Refunds.Select(refund => new RefundMade(refund.Id, refund.Amount, refund.RequestedAt, refund.DoneAt, refund.IsByHand, refund.To))], letter)
    {
        Language = order.Language,
        Covered = order.Covered,
        Due = order.Due,
        Instalments = [.. order.Instalments.Select(part => InstalmentView.Of(order, part, today))],
    };
}

/// <summary>One registration of an order.</summary>
/// <param name="Number">From 1, within the order.</param>
/// <param name="IsLost">Its place was lost before the money came: its money goes back.</param>
/// <param name="Cancellation">It was cancelled, or null.</param>
/// <param name="Group">The group as it is now, for its dates and place; null if it is no longer known.</param>
internal sealed record OrderLineView(
    int Number, Guid Line, Guid GroupId, Guid Person, string FirstName, string FullName, string ActivityName, string GroupCode, string Schedule, string Programme,
    string Tariff, TaxStatus TaxStatus, Money Price, Money Gst, Money Qst, Money Total, bool IsLost,
    LineCancelled? Cancellation, GroupView? Group)
{
    public static OrderLineView Of(OrderLine line, GroupView? group, Language written) => new(
        line.Number, line.Id, line.Group, line.Person, line.FirstName, line.FullName, line.ActivityName, line.GroupCode, line.Schedule, line.Programme,
        line.Tariff, line.TaxStatus, line.Price, line.Gst, line.Qst, line.Total, line.LostAt is not null, LineCancelled.Of(line.Cancellation), group)
    {
        Tickets = line.Tickets,
        Answers = line.Answers.All,
        Steps = line.Steps,
        Fee = line.Fee,
        Course = line.Course,
        Dates = [.. line.Dates.Told],
        Written = written,
    };

    /// <summary>What its schedule was written in when it was ordered: the family's language of that day.</summary>
    public Language Written { get; init; }

    /// <summary>The dates that the town cancelled and gave back.</summary>
    public IReadOnlyList<DateGivenBack> Dates { get; init; } = [];

    /// <summary>Of its price and taxes, the fee for a late registration.</summary>
    public LinePrice Fee { get; init; }

    /// <summary>What it costs without the fee.</summary>
    public LinePrice Course { get; init; }

    /// <summary>0: a person's registration; otherwise tickets, and <see cref="FirstName"/> names their price class.</summary>
    public int Tickets { get; init; }

    /// <summary>What lowered its tariff to its price, as it was decided that day.</summary>
    public PriceSteps Steps { get; init; } = PriceSteps.None;

    /// <summary>What was answered to the town's questions, in the words of that day.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>It went to another group: not cancelled, it stands in an order of its own.</summary>
    public bool IsMoved => Cancellation?.Cause == CancellationCause.Transferred;

    /// <summary>The family asks the office to cancel it: parts of the town's plan are open for it.</summary>
    public bool IsForOffice { get; init; }

    /// <summary>The number of that order; null where it is not looked for.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The family has its place, if the order is paid.</summary>
    public bool HasPlace => !IsLost && Cancellation is null;
}

/// <summary>When a registration was cancelled, and what went back of its price and taxes.</summary>
internal sealed record LineCancelled(DateTimeOffset At, CancellationCause Cause, Money Back, Money Gst, Money Qst)
{
    public static LineCancelled? Of(LineCancellation? known) => known is null ? null : new(known.At, known.Cause, known.Back, known.Gst, known.Qst);
}

/// <summary>Money received.</summary>
/// <param name="LastDigits">Of the card, or the reference at the counter; may be empty.</param>
internal sealed record PaymentReceived(PaymentWay Way, Money Amount, string LastDigits, DateTimeOffset At)
{
    /// <summary>It came with a registration that changed group.</summary>
    public bool IsCarried { get; init; }

    /// <summary>« carte se terminant par 4242 », « chèque, référence 118 », « carte se terminant par 4242, de l'ancien groupe ».</summary>
    public string WayIn(Words words) => IsCarried ? words["order-page.carried", OwnWay(words)] : OwnWay(words);

    private string OwnWay(Words words) => (Way, LastDigits) switch
    {
        (PaymentWay.Card, { Length: > 0 } digits) => words["order-page.card-digits", digits],
        (_, { Length: > 0 } reference) => words["order-page.way-reference", words[$"order-page.way.{Way}"], reference],
        _ => words[$"order-page.way.{Way}"],
    };
}

/// <summary>Money given back.</summary>
/// <param name="DoneAt">When the gateway accepted it or the office handed it over, or null while it is on its way.</param>
/// <param name="IsByHand">It came in at the counter: the office hands it over.</param>
/// <param name="To">As it came, or credit of the family.</param>
internal sealed record RefundMade(Guid Id, Money Amount, DateTimeOffset At, DateTimeOffset? DoneAt, bool IsByHand, RefundTo To);

/// <summary>An order in a list.</summary>
internal sealed record OrderSummary(
    Guid Id, string Number, OrderState State, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, Money Total, IReadOnlyList<OrderLineView> Lines);
