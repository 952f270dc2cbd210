using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>A registration that goes to another group: its line is closed, an order of its own takes its place, and its money goes with it.</summary>
internal sealed partial class Order
{
    /// <summary>The line of another order whose place the one of this order takes; null: it takes nobody's.</summary>
    public Guid? Replaced { get; private set; }

    /// <summary>What of that line's money pays for this order, once its place is taken: at most its total.</summary>
    public Money Carried { get; private set; }

    /// <summary>Of a new order: it takes the place of that line, and so much of its money.</summary>
    public Order InPlaceOf(OrderLine line, Money carried)
    {
        (Replaced, Carried) = (line.Id, carried);
        return this;
    }

    /// <summary>What a line's money is worth towards another group: all of it, less what was given of its sessions where those count; never more than came and is to come of it.</summary>
    /// <param name="course">How far its group has come of the sessions that it was sold for.</param>
    /// <param name="isBySession">Its programme asks of whoever comes late for the sessions that are left only: those that were given stay paid.</param>
    public Money WorthOf(OrderLine line, Course course, bool isBySession)
    {
        var sold = line.Course.Total - line.DatesBack;
        var left = isBySession ? new RefundCase(sold, course).Undelivered : sold;
        return Money.Least(left + line.Fee.Total, Refundable + OpenOf(line).Sum());
    }

    /// <summary>All of a line's money came, or is to come in open parts. Cash is rounded to five cents.</summary>
    public bool HasAllOf(OrderLine line) =>
        line.Total - line.DatesBack - Refundable - OpenOf(line).Sum() is var missing && (missing <= Money.Zero || IsOfCash(missing));

    /// <summary>What still has to be paid for another group beside what the line is worth. The cents that cash was rounded by go along with it, and are not asked again.</summary>
    public Money DueBeside(Money worth, Money total)
    {
        var due = total > worth ? total - worth : Money.Zero;
        return HasCoinsIn(worth) && IsOfCash(due) ? Money.Zero : due;
    }

    /// <summary>The line's place went to another group: it is closed for what it is worth. What of that is still to be paid is taken off the open parts, so much is carried
    /// over, the rest goes back, to the card first (R29).</summary>
    /// <remarks>Never more than is left of what was paid, never twice (P-210). Refuses as a cancellation does.</remarks>
    /// <param name="moves">What of it is still to be paid; the other order asks for it.</param>
    /// <returns>What is carried over of each payment.</returns>
    public Result<IReadOnlyList<CarriedPart>> Transfer(OrderLine line, Money worth, Money carried, Guid by, string reason, DateTimeOffset now, params IReadOnlyList<OpenShare> moves)
    {
        if (WhyNotCancel(line) is { } why)
            return why;

        var open = Money.Sum(moves.Select(share => share.Part.Reduce(share.Amount)));
        var reversed = line.Reversed(worth);
        line.Cancel(new() { At = now, Cause = CancellationCause.Transferred, By = by, Reason = reason, Back = worth, Gst = reversed.Gst, Qst = reversed.Qst });
        EnterCredit(line);
        Owe(worth - open - carried, RefundReason.LineCancelled, now);
        Version++;
        return CarryOut(carried, now);
    }

    /// <summary>Of what a line that went to another group was worth, what went back.</summary>
    public Money BackOf(LineCancellation moved) => Money.Sum(_refunds.Where(refund => refund.Reason == RefundReason.LineCancelled && refund.RequestedAt == moved.At).Select(refund => refund.Amount));

    /// <summary>What was carried over pays for this order, as the money that it is: what goes back of it goes back to where it came from first.</summary>
    public void CarryIn(IReadOnlyList<CarriedPart> parts, DateTimeOffset now)
    {
        var rounded = Carried - Money.Sum(parts.Select(part => part.Amount));
        foreach (var part in parts.OrderByDescending(part => part.From.Way == PaymentWay.Cash))
        {
            var payment = new Payment
            {
                Id = Guid.CreateVersion7(now),
                Way = part.From.Way,
                Amount = part.Amount,
                LastDigits = part.From.LastDigits,
                Purse = part.From.Purse,
                CarriedFrom = part.From.Id,
                CarriedCharge = part.From.GivenBackTo,
                At = now,
            };
            _payments.Add(payment);
            Enter(JournalEntry.Of(
                EntryKind.Payment, payment.Id, now,
                new Posting(AccountOf(payment.Way), payment.Amount), new Posting(Account.Rounding, rounded), new Posting(Account.Receivable, -payment.Amount - rounded)));
            rounded = Money.Zero;
        }

        Version++;
    }

    /// <summary>Over the payments, in their order; it is with the other order at once.</summary>
    private List<CarriedPart> CarryOut(Money carried, DateTimeOffset now)
    {
        var payments = _payments.OrderBy(payment => payment.Way).ThenBy(payment => payment.Id).ToList();
        var parts = payments.Zip(RefundSplit.Over(carried, payments.Select(LeftOf)), (payment, share) => new CarriedPart(payment, share)).Where(part => !part.Amount.IsZero).ToList();
        foreach (var part in parts)
        {
            var id = Guid.CreateVersion7(now);
            var refund = new Refund { Id = id, Payment = part.From.Id, Key = $"refund-{id:N}", To = RefundTo.Transfer, Charge = "", Amount = part.Amount, Reason = RefundReason.Transferred, RequestedAt = now };
            _refunds.Add(refund);
            Hear(refund, RefundState.Succeeded, now);
        }

        return parts;
    }

    /// <summary>What cash left out of what was asked, over all that was paid in coins here or before it was carried over: several parts may each lack some. Two cents at most for
    /// each of which money is left, so that they go along.</summary>
    private Money RoundedOff => Money.Least(new(2 * _payments.Count(payment => payment.Way == PaymentWay.Cash && !LeftOf(payment).IsZero)), Floor(
        Money.Sum(_payments.Where(payment => payment.Way == PaymentWay.Cash && payment.CarriedFrom is null).Select(payment => AskedFor(payment) - payment.Amount))
        + Carried - Money.Sum(_payments.Where(payment => payment.CarriedFrom is not null).Select(payment => payment.Amount))));

    /// <summary>Of so much that goes along, some was paid in coins.</summary>
    private bool HasCoinsIn(Money worth)
    {
        var payments = _payments.OrderBy(payment => payment.Way).ThenBy(payment => payment.Id).ToList();
        return !worth.IsZero && payments.Zip(RefundSplit.Over(worth, payments.Select(LeftOf)))
            .Any(share => share.First.Way == PaymentWay.Cash && (share.First.Amount.IsZero || !share.Second.IsZero));
    }

    private bool IsOfCash(Money cents) => cents <= RoundedOff || (CashRounding.Of(cents).IsZero
        && _payments.Exists(payment => payment.Way == PaymentWay.Cash && (payment.Amount.IsZero || !LeftOf(payment).IsZero))); // a cent or two: no coin at all
}

/// <summary>So much of a payment goes to another order.</summary>
internal sealed record CarriedPart(Payment From, Money Amount);
