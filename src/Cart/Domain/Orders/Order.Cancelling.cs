using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Lines cancelled after the order was paid.</summary>
internal sealed partial class Order
{
    /// <summary>What is left of the money that was paid.</summary>
    public Money Refundable => Money.Sum(_payments.Select(LeftOf));

    /// <summary>The most that can go back for a line, or for so many of its tickets.</summary>
    /// <remarks>What is not paid yet is taken off what is to come, and does not go back.</remarks>
    public Money MostBack(OrderLine line, int? tickets) => Money.Least(line.TotalOf(tickets) - line.DatesBack, Refundable + ToComeOf(line));

    /// <summary>How far a line's group has come of the sessions that the line's price paid for.</summary>
    /// <param name="starts">Of all its sessions that stand.</param>
    public Course CourseOf(OrderLine line, IEnumerable<DateTimeOffset> starts, DateTimeOffset notice) =>
        Course.At(starts.Where(start => line.PaysFor(start, PlacedAt)), notice);

    public OrderLine? Line(int number) => _lines.Find(line => line.Number == number);

    /// <summary>Why this line cannot be cancelled, or null.</summary>
    public Refusal? WhyNotCancel(OrderLine line) => line switch
    {
        { Cancellation: not null } => CartRefusals.AlreadyCancelled,
        { LostAt: not null } => CartRefusals.NothingToCancel,
        _ => IsPaid ? null : CartRefusals.NotPaid,
    };

    /// <summary>Why these tickets of the line cannot be chosen, or null.</summary>
    public static Refusal? WhyNotPart(OrderLine line, TicketsChosen? part) =>
        part is not null && (part.Tickets < 1 || part.Tickets > line.Tickets || part.Of != line.Tickets) ? CartRefusals.TicketsLeft(line.Tickets) : null;

    /// <summary>So many tickets of a line, as a line of their own that can be cancelled alone; all of them: the line itself.</summary>
    /// <remarks>Refuses cancel.tickets-left, also when others of them were cancelled since <paramref name="part"/> was chosen.</remarks>
    /// <param name="part">Null: the whole line.</param>
    public Result<OrderLine> Part(OrderLine line, TicketsChosen? part, DateTimeOffset now)
    {
        if (WhyNotPart(line, part) is { } why)
            return why;
        if (part is null || part.Tickets == line.Tickets || WhyNotCancel(line) is not null)
            return line;

        var own = line.Part(Guid.CreateVersion7(now), _lines.Max(known => known.Number) + 1, part.Tickets);
        _lines.Add(own);
        Version++;
        return own;
    }

    /// <summary>Cancels a line and gives money back to where it came from: never more than is left of what was paid, never twice (P-210).</summary>
    /// <param name="wanted">Taxes in; what its policy says, or the office.</param>
    /// <param name="toCredit">It becomes credit of the family instead.</param>
    public Result<LineCancellation> Cancel(OrderLine line, Money wanted, CancellationCause cause, Guid by, string reason, DateTimeOffset now, bool toCredit = false)
    {
        if (WhyNotCancel(line) is { } why)
            return why;

        var back = Money.Least(wanted, MostBack(line, tickets: null));
        if (cause is CancellationCause.Family or CancellationCause.Office && WhyNotGiveBack(back) is { } held)
            return held;

        var reversed = line.Reversed(back);
        var cancellation = new LineCancellation
        {
            At = now,
            Cause = cause,
            By = by,
            Reason = reason,
            Back = back,
            Gst = reversed.Gst,
            Qst = reversed.Qst,
        };
        line.Cancel(cancellation);
        EnterCredit(line);
        Owe(AfterReducing(back, line), RefundReason.LineCancelled, now, toCredit);
        Version++;
        return cancellation;
    }

    /// <summary>The office handed over what came in at the counter. Once: again changes nothing.</summary>
    public Result<Done> HandBack(Guid refund, DateTimeOffset now)
    {
        if (_refunds.Find(known => known.Id == refund && known.IsByHand) is not { } owed)
            return Refusal.NotFound;
        Hear(owed, RefundState.Succeeded, now);
        return Done.Result;
    }

    private void Hear(Refund refund, RefundState news, DateTimeOffset now)
    {
        var was = refund.State;
        refund.Hear(news, now);
        if (refund.State == RefundState.Succeeded && was != RefundState.Succeeded)
            Enter(refund);
        if (refund.State != was)
            Version++;
    }

    /// <summary>Over the payments, in their order.</summary>
    private void Owe(Money back, RefundReason reason, DateTimeOffset now, bool toCredit = false)
    {
        var payments = _payments.OrderBy(payment => payment.Way).ThenBy(payment => payment.Id).ToList();
        foreach (var (payment, share) in payments.Zip(RefundSplit.Over(back, payments.Select(LeftOf))))
            Owe(payment, share, reason, now, toCredit);
    }

    private void Owe(Payment payment, Money amount, RefundReason reason, DateTimeOffset now, bool toCredit = false)
    {
        if (amount.IsZero)
            return;
        var (id, to) = (Guid.CreateVersion7(now), TargetOf(payment, toCredit));
        _refunds.Add(new Refund
        {
            Id = id,
            Payment = payment.Id,
            Key = $"refund-{id:N}",
            To = to,
            Charge = to == RefundTo.Origin ? payment.GivenBackTo ?? "" : "",
            Amount = amount,
            Reason = reason,
            RequestedAt = now,
        });
    }

    private static Money Floor(Money left) => left < Money.Zero ? Money.Zero : left;

    private Money LeftOf(Payment payment) => Floor(payment.Amount - LostOf(payment)
        - Money.Sum(_refunds.Where(refund => refund.Payment == payment.Id && refund.State != RefundState.Failed).Select(refund => refund.Amount)));
}
