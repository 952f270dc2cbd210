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

    public static LinePrice operator +(LinePrice left, LinePrice right) =>
        new(left.Price + right.Price, left.Gst + right.Gst, left.Qst + right.Qst);

    public static LinePrice Sum(IEnumerable<LinePrice> lines) => lines.Aggregate(default(LinePrice), (sum, line) => sum + line);
}
