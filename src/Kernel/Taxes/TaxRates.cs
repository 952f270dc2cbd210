namespace Loisirs.Kernel.Taxes;

/// <summary>Each tax's rates over time; the two taxes can move apart.</summary>
public sealed class TaxRates(IEnumerable<DatedRate> gst, IEnumerable<DatedRate> qst)
{
    private readonly DatedRate[] gst = [.. gst.OrderByDescending(r => r.From)];
    private readonly DatedRate[] qst = [.. qst.OrderByDescending(r => r.From)];

    /// <summary>The rates since the QST is computed on the price before GST.</summary>
    public static TaxRates Quebec { get; } = new(
        [new(new DateOnly(2008, 1, 1), 5000)],
        [new(new DateOnly(2013, 1, 1), 9975)]);

    /// <summary>The rates on that date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before the first known rate of either tax.</exception>
    public TaxRate On(DateOnly date) => new(Rate(gst, date), Rate(qst, date));

    private static int Rate(DatedRate[] rates, DateOnly date)
    {
        foreach (var rate in rates)
            if (rate.From <= date) return rate.Rate;
        throw new ArgumentOutOfRangeException(nameof(date), date, "No tax rate is known so early.");
    }
}

/// <summary>The rates in force on one date, in thousandths of a percent: 5000 is 5 %, 9975 is 9.975 %. Frozen on the order
/// line.</summary>
/// <param name="Gst">TPS, federal.</param>
/// <param name="Qst">TVQ, of Québec; not charged on top of the GST.</param>
public readonly record struct TaxRate(int Gst, int Qst);

/// <summary>A tax's rate from a date on.</summary>
/// <param name="From">First day, included.</param>
/// <param name="Rate">Thousandths of a percent.</param>
public readonly record struct DatedRate(DateOnly From, int Rate);
