namespace Loisirs.Kernel.Taxes;

/// <summary>GST and QST in whole cents: integers only, halves away from zero, each on the price before taxes (T1–T31).</summary>
/// <remarks>A line of quantity n is taxed once, on its total (T7). Discounts come off before; credit and gift cards are
/// payments and change nothing here.</remarks>
public static class Taxes
{
    private const long Whole = 100_000; // 100 % in thousandths of a percent

    /// <summary>The taxes on a price before taxes, at the rates of that date.</summary>
    /// <param name="baseCents">Cents before taxes.</param>
    /// <param name="status">Exempt: no tax.</param>
    /// <param name="date">The day of the sale, in town time.</param>
    public static TaxedAmount On(long baseCents, TaxStatus status, DateOnly date) =>
        On(baseCents, status, TaxRates.Quebec.On(date));

    /// <summary>The same at given rates, those frozen on the line.</summary>
    public static TaxedAmount On(long baseCents, TaxStatus status, TaxRate rate) => status == TaxStatus.Exempt
        ? new(baseCents, 0, 0)
        : new(baseCents, Rounding.HalfUp(baseCents, rate.Gst, Whole), Rounding.HalfUp(baseCents, rate.Qst, Whole));

    /// <summary>The taxes contained in a price with taxes, at the rates of that date (T6, T7).</summary>
    public static TaxedAmount Inside(long totalCents, TaxStatus status, DateOnly date) =>
        Inside(totalCents, status, TaxRates.Quebec.On(date));

    /// <summary>The same at given rates.</summary>
    public static TaxedAmount Inside(long totalCents, TaxStatus status, TaxRate rate)
    {
        if (status == TaxStatus.Exempt) return new(totalCents, 0, 0);
        var over = Whole + rate.Gst + rate.Qst;
        var (gst, qst) = (Rounding.HalfUp(totalCents, rate.Gst, over), Rounding.HalfUp(totalCents, rate.Qst, over));
        return new(totalCents - gst - qst, gst, qst);
    }

    /// <summary>The taxes of all lines of an invoice, in their order.</summary>
    /// <param name="lines">Cents before taxes, 0 or more, and status of each line.</param>
    /// <param name="rate">The rates of the day.</param>
    /// <param name="rounding">On each line, or on their sum and then spread (T4, T5).</param>
    public static IReadOnlyList<TaxedAmount> OnLines(
        IReadOnlyList<(long BaseCents, TaxStatus Status)> lines, TaxRate rate, TaxRounding rounding = TaxRounding.PerLine)
    {
        if (rounding == TaxRounding.PerLine) return [.. lines.Select(l => On(l.BaseCents, l.Status, rate))];
        var weights = lines.Select(l => l.Status == TaxStatus.Taxable ? l.BaseCents : 0).ToArray();
        var sum = On(weights.Aggregate(0L, (s, w) => checked(s + w)), TaxStatus.Taxable, rate);
        var (gst, qst) = (Shares.Of(sum.Gst, weights), Shares.Of(sum.Qst, weights));
        return [.. lines.Select((l, i) => new TaxedAmount(l.BaseCents, gst[i], qst[i]))];
    }

    /// <summary>What a partial refund gives back of price and taxes; the last one closes to zero, whatever the steps (T29).</summary>
    /// <param name="sold">The line as it was sold.</param>
    /// <param name="refundedBefore">Cents already refunded on it, taxes in.</param>
    /// <param name="refund">Cents refunded now, taxes in.</param>
    /// <returns>Positive amounts whose total is <paramref name="refund"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More than was sold, or less than nothing.</exception>
    public static TaxedAmount OfRefund(TaxedAmount sold, long refundedBefore, long refund)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(refundedBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(refund);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(refund, sold.Total - refundedBefore);
        if (refund == 0) return default;
        var (gst, qst) = (Reversed(sold.Gst), Reversed(sold.Qst));
        return new(refund - gst - qst, gst, qst);

        long Reversed(long tax) => Rounding.HalfUp(tax, refundedBefore + refund, sold.Total)
                                   - Rounding.HalfUp(tax, refundedBefore, sold.Total);
    }
}
