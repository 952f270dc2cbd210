using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What one line costs: a price and its two taxes, each rounded on the line (T4, C07).</summary>
internal readonly record struct LinePrice(Money Price, Money Gst, Money Qst)
{
    public Money Total => Price + Gst + Qst;

    /// <param name="today">The day of the sale in town: it decides the rates.</param>
    public static LinePrice Of(Money price, TaxStatus status, DateOnly today)
    {
        var taxed = Taxes.On(price.Cents, status, today);
        return new(price, new(taxed.Gst), new(taxed.Qst));
    }

    /// <summary>Tickets are taxed once, on their total (T7).</summary>
    /// <param name="price">Of one ticket.</param>
    /// <param name="taxesIncluded">The price holds the taxes already (T6); otherwise they are added (T8).</param>
    public static LinePrice OfTickets(Money price, int tickets, bool taxesIncluded, TaxStatus status, DateOnly today) =>
        Of(price * tickets, taxesIncluded, status, today);

    /// <param name="announced">What is left of a line as its price is announced.</param>
    public static LinePrice Of(Money announced, bool taxesIncluded, TaxStatus status, DateOnly today)
    {
        if (!taxesIncluded)
            return Of(announced, status, today);

        var taxed = Taxes.Inside(announced.Cents, status, today);
        return new(new(taxed.Base), new(taxed.Gst), new(taxed.Qst));
    }

    public bool IsZero => Total.IsZero;

    public static LinePrice operator -(LinePrice left, LinePrice right) =>
        new(left.Price - right.Price, left.Gst - right.Gst, left.Qst - right.Qst);

    public static LinePrice operator +(LinePrice left, LinePrice right) =>
        new(left.Price + right.Price, left.Gst + right.Gst, left.Qst + right.Qst);

    public static LinePrice Sum(IEnumerable<LinePrice> lines) => lines.Aggregate(default(LinePrice), (sum, line) => sum + line);
}
