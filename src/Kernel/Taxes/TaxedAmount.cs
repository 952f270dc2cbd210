namespace Loisirs.Kernel.Taxes;

/// <summary>A price and its taxes, in whole cents; negative on a credit note.</summary>
/// <param name="Base">Before taxes.</param>
/// <param name="Gst">TPS.</param>
/// <param name="Qst">TVQ.</param>
public readonly record struct TaxedAmount(long Base, long Gst, long Qst)
{
    /// <summary>What is paid, taxes in.</summary>
    public long Total => checked(Base + Gst + Qst);

    /// <summary>The opposite, to reverse a sale (T28).</summary>
    public static TaxedAmount operator -(TaxedAmount amount) =>
        checked(new(-amount.Base, -amount.Gst, -amount.Qst));

    /// <summary>The sum, each part apart (T27).</summary>
    public static TaxedAmount operator +(TaxedAmount left, TaxedAmount right) =>
        checked(new(left.Base + right.Base, left.Gst + right.Gst, left.Qst + right.Qst));

    /// <summary>The sum of all.</summary>
    public static TaxedAmount Sum(IEnumerable<TaxedAmount> amounts) => amounts.Aggregate(default(TaxedAmount), (s, a) => s + a);
}
