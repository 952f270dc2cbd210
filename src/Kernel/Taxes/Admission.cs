namespace Loisirs.Kernel.Taxes;

/// <summary>The tax status of an entrance to a show or a match (T9–T12).</summary>
public static class Admission
{
    private const long DearestExempt = 100; // cents

    /// <summary>Exempt when the dearest entrance costs at most 1 $, or when at least 90 % of the performers or athletes are
    /// unpaid and no paid one is advertised.</summary>
    /// <param name="dearestCents">The dearest price of all, not the person's own.</param>
    /// <param name="performers">All who perform or compete.</param>
    /// <param name="unpaid">Those who are not paid for it.</param>
    /// <param name="advertisesPaid">Whether a paid one is named in the advertising.</param>
    public static TaxStatus StatusOf(long dearestCents, int performers, int unpaid, bool advertisesPaid)
    {
        var areAmateurs = performers > 0 && unpaid * 10L >= performers * 9L && !advertisesPaid;
        return dearestCents <= DearestExempt || areAmateurs ? TaxStatus.Exempt : TaxStatus.Taxable;
    }
}
