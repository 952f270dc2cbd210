using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What of a line is for the sessions and what is a fee, and what of both goes back.</summary>
internal sealed partial class OrderLine
{
    /// <summary>Of its price, the fee for a late registration, that no discount lowered (T25, P27).</summary>
    public Money FeePrice { get; init; }

    public Money FeeGst { get; init; }

    public Money FeeQst { get; init; }

    /// <summary>The fee with its taxes. It is for the registration, not for the sessions: it stays when the family cancels, unless the Act
    /// protects it, and goes back when the town does (R22).</summary>
    public LinePrice Fee => new(FeePrice, FeeGst, FeeQst);

    /// <summary>What it costs without the fee: what its policy is about.</summary>
    public LinePrice Course => new LinePrice(Price, Gst, Qst) - Fee;

    /// <summary>The dates that the town cancelled and gave back.</summary>
    public DatesGivenBack Dates { get; private set; } = DatesGivenBack.None;

    /// <summary>What went back for them, taxes in.</summary>
    public Money DatesBack { get; private set; }

    public Money DatesGst { get; private set; }

    public Money DatesQst { get; private set; }

    /// <summary>It has a fee that stays when the family cancels.</summary>
    public bool KeepsFee => !Fee.IsZero && !Policy.GivesFees;

    /// <summary>It was sold late, at the price of the sessions that were left.</summary>
    private bool PaidForWhatWasLeft => Steps.All.Any(step => step is { Kind: PriceStepKind.LateStart, Number: > 0 });

    /// <summary>Its price paid for a session that begins then: for any, or, after a late start that was counted, for those that had not begun.</summary>
    /// <param name="soldAt">UTC.</param>
    public bool PaysFor(DateTimeOffset start, DateTimeOffset soldAt) => !PaidForWhatWasLeft || start > soldAt;

    /// <summary>What would go back if it were cancelled now.</summary>
    /// <param name="course">How far its group has come of the sessions that its price paid for.</param>
    /// <param name="tickets">Of so many of its tickets; null: of the whole.</param>
    public RefundSum RefundOf(Course course, RefundGround ground, int? tickets = null) => Policy.On(new(TotalOf(tickets) - (KeepsFee ? Fee.Total : Money.Zero) - DatesBack, course, ground));

    /// <summary>Price and taxes, at the line's own rates, of a sum that goes back: for the sessions first, then of the fee. With what went back before, all of it closes to
    /// zero.</summary>
    /// <param name="back">Taxes in; no more than its total.</param>
    public LinePrice Reversed(Money back) => Within(DatesBack + back) - Within(DatesBack);

    /// <summary>Its share of one more date, of what its sessions cost: all of them together come to that, to the cent (R23).</summary>
    public Money ShareOf(LostDate date)
    {
        var known = Dates.All.Count + 1;
        return RefundPolicy.OfCancelledDates(Course.Total, known, Math.Max(known, date.Sessions)).Back - DatesBack;
    }

    /// <summary>That sum goes back of it for a date.</summary>
    public DateGivenBack GiveBack(LostDate date, Money back, DateTimeOffset now)
    {
        var amounts = Reversed(back);
        var given = new DateGivenBack(Guid.CreateVersion7(now), date.Meeting, date.Day, now, back.Cents, amounts.Gst.Cents, amounts.Qst.Cents);
        (Dates, DatesBack, DatesGst, DatesQst) = (Dates.And(given), DatesBack + back, DatesGst + amounts.Gst, DatesQst + amounts.Qst);
        return given;
    }

    private LinePrice Within(Money sum)
    {
        var own = sum < Course.Total ? sum : Course.Total;
        return Share(Course, own) + Share(Fee, sum - own);
    }

    private static LinePrice Share(LinePrice sold, Money back)
    {
        var taxed = Taxes.OfRefund(new(sold.Price.Cents, sold.Gst.Cents, sold.Qst.Cents), 0, back.Cents);
        return new(new(taxed.Base), new(taxed.Gst), new(taxed.Qst));
    }
}
