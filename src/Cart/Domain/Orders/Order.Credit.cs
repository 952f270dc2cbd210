using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What credit covers of an order: a payment, after taxes, and never a discount.</summary>
internal sealed partial class Order
{
    /// <summary>Taken when it was placed, paid with when it is complete, given back if it comes to nothing. 0: none was used.</summary>
    public Money Covered { get; private init; }

    /// <summary>What is left to pay at once, by card or at the counter.</summary>
    public Money Due => Total - Covered - Carried - Deferred;

    /// <summary>What was taken from a purse pays for it: once its places are taken, in that same transaction.</summary>
    /// <param name="purse">Where it came from.</param>
    public void PayFrom(Guid purse, PaymentWay way, Money amount, DateTimeOffset now) => Receive(way, amount, "", now, purse: purse);

    /// <summary>What became credit, or went onto a gift card, of the refunds that came after so many.</summary>
    public Money RefundedSince(int refunds, RefundTo to) => Money.Sum(_refunds.Skip(refunds).Where(refund => refund.To == to).Select(refund => refund.Amount));

    /// <summary>What goes back by the refunds that came after so many.</summary>
    public Money RefundedSince(int refunds) => Money.Sum(_refunds.Skip(refunds).Select(refund => refund.Amount));

    /// <summary>Where money goes that came this way: credit is credit again; what came otherwise goes back as it came, unless credit is wanted.</summary>
    private static RefundTo TargetOf(Payment payment, bool toCredit) => payment.Way switch
    {
        _ when toCredit => RefundTo.Credit,
        PaymentWay.Credit => RefundTo.Credit,
        PaymentWay.GiftCard => RefundTo.GiftCard,
        _ => RefundTo.Origin,
    };

    /// <summary>What came by card first, up to what it brought; then what came otherwise (R29).</summary>
    private void GiveBackOver(Money amount, RefundReason reason, DateTimeOffset now)
    {
        var payments = _payments.OrderBy(payment => payment.Way).ThenBy(payment => payment.Id).ToList();
        foreach (var (payment, share) in payments.Zip(RefundSplit.Over(amount, payments.Select(LeftOf))))
            GiveBack(payment, share, reason, now);
    }
}
