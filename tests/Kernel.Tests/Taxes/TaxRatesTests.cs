using Loisirs.Kernel.Taxes;

namespace Loisirs.Kernel.Tests.Taxes;

public sealed class TaxRatesTests
{
    [Fact]
    public void Today_s_rates() => Assert.Equal(new TaxRate(5000, 9975), TaxRates.Quebec.On(new(2026, 12, 1)));

    [Theory]
    [InlineData(13, 5000)]
    [InlineData(14, 0)]
    public void One_tax_may_move_alone(int day, int gst)
    {
        var rates = new TaxRates(
            [new(new(2024, 12, 14), 0), new(new(2008, 1, 1), 5000), new(new(2025, 2, 16), 5000)],
            [new(new(2013, 1, 1), 9975)]);

        Assert.Equal(new TaxRate(gst, 9975), rates.On(new(2024, 12, day)));
        Assert.Equal(new TaxRate(5000, 9975), rates.On(new(2025, 2, 16)));
    }

    [Fact]
    public void A_date_before_all_rates_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TaxRates.Quebec.On(new(2012, 12, 31)));
}
