using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What a family buys in one act, frozen. The one place that decides how an order goes from state to state.</summary>
/// <remarks>P-201: its end state follows from what the gateway's ledger says, not from the order in which news arrives.
/// Times are UTC. Whoever is told <see cref="Verdict.TakePlaces"/> or <see cref="Verdict.RetakePlaces"/> does so, then says
/// <see cref="Complete"/> or <see cref="CompleteWith"/> in the same transaction.</remarks>
internal sealed partial class Order : IToldOf
{
    /// <summary>How long the places are kept while the family pays.</summary>
    public static readonly TimeSpan TimeToPay = TimeSpan.FromMinutes(15);

    /// <summary>How long they are kept at least after the bank refused a card.</summary>
    public static readonly TimeSpan TimeAfterRefusal = TimeSpan.FromMinutes(10);

    /// <summary>No refusal keeps them longer than this (P-107).</summary>
    public static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(45);

    /// <summary>How long the gateway is asked after the end of the hold, before the office is.</summary>
    public static readonly TimeSpan TimeToAsk = TimeSpan.FromHours(24);

    INotice IToldOf.Changed => new OrderChanged(Id, Family);

    /// <summary>A new order: due within <see cref="TimeToPay"/>; with nothing to pay, its places are taken at once (C11).</summary>
    /// <param name="covered">What credit pays of it: at most what is asked at once.</param>
    /// <param name="parts">What was agreed to be paid when; empty: all at once.</param>
    public static Order Place(Guid id, string number, Payer payer, IReadOnlyList<OrderLine> lines, DateTimeOffset now, Money covered = default,
        IReadOnlyList<PlannedPart>? parts = null)
    {
        var order = new Order
        {
            Id = id,
            Number = number,
            Family = payer.Family,
            PayerName = payer.Name,
            Language = payer.Language,
            PlacedAt = now,
            HeldUntil = now + TimeToPay,
            IsBooked = true,
            Base = Money.Sum(lines.Select(line => line.Price)),
            Gst = Money.Sum(lines.Select(line => line.Gst)),
            Qst = Money.Sum(lines.Select(line => line.Qst)),
            Total = Money.Sum(lines.Select(line => line.Total)),
            Covered = covered,
            Deferred = Money.Sum((parts ?? []).Where(part => !part.IsAtOnce).Select(part => part.Amount)),
        };
        order._instalments.AddRange((parts ?? []).Select(part => Instalment.Of(part, now)));
        order._lines.AddRange(lines.OrderBy(line => line.Number));
        return order;
    }

    /// <summary>What the gateway says of one page. Any news, any number of times, in any state. What changes neither a state nor a sum is told to nobody.</summary>
    public Verdict Hear(Attempt attempt, GatewayNews news, DateTimeOffset now)
    {
        switch (news.State)
        {
            case PageState.Paid:
                return HearPaid(attempt, news, now);
            case PageState.Refused:
                KeepLongerAfterRefusal(attempt, now);
                attempt.Ends(AttemptState.Refused, now);
                return Verdict.Nothing;
            case PageState.Closed:
                attempt.Ends(AttemptState.Abandoned, now);
                return Verdict.Nothing;
            default:
                attempt.Asked(news.State, now);
                return Verdict.Nothing;
        }
    }

    /// <summary>Money at the counter: all that is due, as the order says; cash to five cents.</summary>
    public Result<Verdict> PayAtCounter(PaymentWay way, string reference, DateTimeOffset now)
    {
        if (way is PaymentWay.Card or PaymentWay.Credit or PaymentWay.GiftCard)
            return CartRefusals.NotAtCounter;
        if (State != OrderState.Paying)
            return CartRefusals.NotDue;
        if (_attempts.Exists(attempt => attempt.IsOpen))
            return CartRefusals.PageOpen;

        Receive(way, way == PaymentWay.Cash ? CashRounding.Of(Due) : Due, reference, now);
        return Verdict.TakePlaces;
    }

    /// <summary>The places are taken for good: complete.</summary>
    public void Complete(DateTimeOffset now) => Become(OrderState.Paid, now);

    /// <summary>It was paid after places were lost: complete with the lines that could be kept, the money of the others goes back.</summary>
    /// <remarks>P-207, P-116. None kept: all goes back, and the order ends as it was, or cancelled.</remarks>
    public void CompleteWith(IReadOnlySet<Guid> keptLines, DateTimeOffset now)
    {
        foreach (var line in _lines.Where(line => !keptLines.Contains(line.Id)))
            line.Lose(now);

        if (keptLines.Count == 0)
            GiveBack(_payments[^1], _payments[^1].Amount, RefundReason.PlacesLost, now); // credit that it took is not paid with
        else
            GiveBackOver(Money.Sum(_lines.Where(line => line.LostAt == now).Select(line => AfterReducing(line.Total, line))), RefundReason.PlacesLost, now);
        if (keptLines.Count > 0)
            Become(OrderState.Paid, now);
        else if (State is OrderState.Paying or OrderState.Stuck)
            Become(OrderState.Cancelled, now);
    }

    /// <summary>The end of the hold, after the pages were closed and the gateway asked. True: its places are to be freed.</summary>
    public bool Expire(DateTimeOffset now)
    {
        if (State != OrderState.Paying || now < HeldUntil)
            return false;
        if (_attempts.Exists(attempt => attempt.IsOpen))
        {
            if (now >= HeldUntil + TimeToAsk)
                BecomeStuck(Orders.StuckReason.NoAnswer, now);
            return false;
        }

        Become(OrderState.Expired, now);
        return true;
    }

    /// <summary>The family gives up, after the pages were closed and the gateway asked.</summary>
    public Result<Done> GiveUp(DateTimeOffset now)
    {
        if (State == OrderState.Stuck)
            return CartRefusals.WithTheOffice(Number);
        if (State != OrderState.Paying)
            return CartRefusals.NotDue;
        if (_attempts.Exists(attempt => attempt.IsOpen))
            return CartRefusals.BeingChecked;

        Become(OrderState.Cancelled, now);
        return Done.Result;
    }

    /// <summary>What the gateway says of money given back.</summary>
    public void HearOfRefund(Guid refund, RefundState news, DateTimeOffset now)
    {
        Hear(_refunds.Single(known => known.Id == refund), news, now);
    }

    private Verdict HearPaid(Attempt attempt, GatewayNews news, DateTimeOffset now)
    {
        if (_payments.Exists(payment => payment.Charge == news.Charge))
            return Verdict.Nothing; // the same news again

        attempt.Ends(AttemptState.Succeeded, now);
        if (PartPaidBy(attempt, news) is { } part)
        {
            Receive(part, PaymentWay.Card, news.Amount, news.LastDigits, now, news.Charge, attempt.Id);
            return Verdict.Nothing;
        }

        var known = _payments.Count;
        var payment = Receive(PaymentWay.Card, news.Amount, news.LastDigits, now, news.Charge, attempt.Id);
        if (IsPaid)
        {
            GiveBack(payment, payment.Amount, RefundReason.PaidTwice, now);
            return Verdict.Nothing;
        }

        if (!news.IsExactly(Due) || (State == OrderState.Stuck && known > 0))
        {
            BecomeStuck(Orders.StuckReason.OtherAmount, now);
            return Verdict.Nothing;
        }

        if (known > 0)
        {
            GiveBack(payment, payment.Amount, RefundReason.PaidTwice, now); // the first late one was given back already
            return Verdict.Nothing;
        }

        return State is OrderState.Paying or OrderState.Stuck ? Verdict.TakePlaces : Verdict.RetakePlaces;
    }

    private void KeepLongerAfterRefusal(Attempt attempt, DateTimeOffset now)
    {
        if (State != OrderState.Paying || !attempt.IsOpen)
            return;
        var (longer, limit) = (now + TimeAfterRefusal, PlacedAt + LongestHold);
        longer = longer < limit ? longer : limit;
        HeldUntil = longer > HeldUntil ? longer : HeldUntil;
    }

    private Payment Receive(
        PaymentWay way, Money amount, string lastDigits, DateTimeOffset now, string? charge = null, Guid? attempt = null, Guid? purse = null, int? part = null)
    {
        var payment = new Payment
        {
            Id = Guid.CreateVersion7(now),
            Way = way,
            Amount = amount,
            LastDigits = lastDigits,
            Charge = charge,
            Attempt = attempt,
            Purse = purse,
            Instalment = part,
            At = now,
        };
        _payments.Add(payment);
        Enter(payment);
        Version++;
        return payment;
    }

    /// <summary>Only what came by card or of credit goes back by itself; the office gives back what came over the counter.</summary>
    private void GiveBack(Payment payment, Money amount, RefundReason reason, DateTimeOffset now)
    {
        if (payment.GivenBackTo is not null || payment.Purse is not null)
            Owe(payment, amount, reason, now);
    }

    private void Become(OrderState state, DateTimeOffset now)
    {
        Version++;
        State = state;
        if (state == OrderState.Paid && PaidAt is null)
        {
            _instalments.Find(IsAtOnce)?.Pays(now);
            EnterSale(now);
        }

        _ = state switch
        {
            OrderState.Paid => PaidAt ??= now,
            OrderState.Expired => ExpiredAt ??= now,
            OrderState.Cancelled => CancelledAt ??= now,
            OrderState.Stuck => StuckAt ??= now,
            _ => (DateTimeOffset?)null,
        };
    }
}
