using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Money given back: to where it came from, or as credit of the family. Written down first; the gateway hears its key, so that it goes out once.</summary>
internal sealed class Refund
{
    public Guid Id { get; init; }

    public Guid Payment { get; init; }

    public required string Key { get; init; }

    /// <summary>The gateway's id of the charge that is given back; empty for money that came in at the counter, and for what becomes credit.</summary>
    public required string Charge { get; init; }

    /// <summary>The office hands it over: no gateway knows of it.</summary>
    public bool IsByHand => Charge.Length == 0 && To == RefundTo.Origin;

    /// <summary>Where it goes.</summary>
    public RefundTo To { get; set; }

    public Money Amount { get; set; }

    public RefundReason Reason { get; init; }

    public RefundState State { get; private set; }

    public DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The bank gave so much of it back in our name, by a dispute that was lost: that is not sent. The rest, if any, waits on as it is.</summary>
    /// <returns>What the bank gave: this one, or a part of it.</returns>
    public Refund ByBank(Money given, DateTimeOffset now)
    {
        if (given == Amount)
        {
            To = RefundTo.Bank;
            return this;
        }

        Amount -= given;
        var id = Guid.CreateVersion7(now);
        return new() { Id = id, Payment = Payment, Key = $"refund-{id:N}", Charge = Charge, To = RefundTo.Bank, Amount = given, Reason = Reason, RequestedAt = RequestedAt };
    }

    /// <summary>What the gateway said; only an open refund hears.</summary>
    public void Hear(RefundState news, DateTimeOffset now)
    {
        if (State is RefundState.Succeeded or RefundState.Failed)
            return;
        State = news;
        DoneAt = news is RefundState.Succeeded or RefundState.Failed ? now : null;
    }
}

internal enum RefundState
{
    Requested,
    Sent,
    Succeeded,

    /// <summary>The gateway will not: the office gives it back another way.</summary>
    Failed,

    /// <summary>The gateway does not say; the same key is asked again.</summary>
    Unknown,
}

/// <summary>Where money goes.</summary>
internal enum RefundTo
{
    /// <summary>As it came: to the card, or by the office's hand.</summary>
    Origin,

    /// <summary>Credit of the family, in the same transaction.</summary>
    Credit,

    /// <summary>Onto the gift card that it came from, in the same transaction.</summary>
    GiftCard,

    /// <summary>To the card, by the bank itself: its payment was disputed, and that was lost.</summary>
    Bank,

    /// <summary>To the order that a registration went to when it changed group, in the same transaction.</summary>
    Transfer,
}

internal enum RefundReason
{
    /// <summary>Paid after the places were lost (P-207).</summary>
    PlacesLost,

    /// <summary>A second payment of one order.</summary>
    PaidTwice,

    /// <summary>The office gave it back.</summary>
    Office,

    /// <summary>A line was cancelled: by the family, by the office, or with its group.</summary>
    LineCancelled,

    /// <summary>The town cancelled a date and does not make up for it.</summary>
    DateCancelled,

    /// <summary>A registration changed group: its money went with it.</summary>
    Transferred,
}
