using CsCheck;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Kernel.Tests.Taxes;

using Taxes = Loisirs.Kernel.Taxes.Taxes;

public sealed class TaxesTests
{
    private static readonly DateOnly Day = new(2026, 9, 15);
    private static readonly TaxRate Rate = TaxRates.Quebec.On(Day);

    [Theory]
    [InlineData("T1", 12000, 600, 1197, 13797)]
    [InlineData("T3", 10, 1, 1, 12)]
    [InlineData("T3", 1, 0, 0, 1)]
    [InlineData("T3", 4530, 227, 452, 5209)]
    [InlineData("T3", 3330, 167, 332, 3829)]
    [InlineData("T3", 9999, 500, 997, 11496)]
    [InlineData("T8", 3000, 150, 299, 3449)]
    [InlineData("T10", 1200, 60, 120, 1380)]
    [InlineData("T12", 100, 5, 10, 115)]
    [InlineData("T14", 40000, 2000, 3990, 45990)]
    [InlineData("T17", 6000, 300, 599, 6899)]
    [InlineData("T18", 4500, 225, 449, 5174)]
    [InlineData("T19", 10800, 540, 1077, 12417)]
    [InlineData("T20", 6500, 325, 648, 7473)]
    [InlineData("T23", 4000, 200, 399, 4599)]
    [InlineData("T25 on T1", 1000, 50, 100, 1150)]
    [InlineData("T28", -12000, -600, -1197, -13797)]
    [InlineData("C07", 1450, 73, 145, 1668)]
    [InlineData("C07", 1010, 51, 101, 1162)]
    [InlineData("C07", 50, 3, 5, 58)]
    [InlineData("C09", 4495, 225, 448, 5168)]
    [InlineData("free", 0, 0, 0, 0)]
    public void A_taxable_price_bears_both_taxes(string rule, long price, long gst, long qst, long total)
    {
        var taxed = Taxes.On(price, TaxStatus.Taxable, Day);

        Assert.Equal((rule, new TaxedAmount(price, gst, qst), total), (rule, taxed, taxed.Total));
    }

    [Theory]
    [InlineData("T2", 8500)]
    [InlineData("T9", 1200)]
    [InlineData("T11", 100)]
    [InlineData("T13", 11000)]
    [InlineData("T15", 40000)]
    [InlineData("T16", 6000)]
    [InlineData("T22", 5000)]
    [InlineData("T25 on T2", 1000)]
    [InlineData("T26 late payment", 276)]
    [InlineData("T26 late pick-up", 1500)]
    [InlineData("T30 unregistered partner", 10000)]
    [InlineData("T30 free", 0)]
    public void An_exempt_price_bears_none(string rule, long price) =>
        Assert.Equal((rule, new TaxedAmount(price, 0, 0)), (rule, Taxes.On(price, TaxStatus.Exempt, Day)));

    [Theory]
    [InlineData("T4", TaxRounding.PerLine, 186, 369)]
    [InlineData("T5", TaxRounding.PerInvoice, 185, 370)]
    public void Rounding_on_lines_or_on_their_sum(string rule, TaxRounding rounding, long gst, long qst)
    {
        var lines = Taxes.OnLines([.. Enumerable.Repeat((1235L, TaxStatus.Taxable), 3)], Rate, rounding);

        var sum = TaxedAmount.Sum(lines);
        Assert.Equal((rule, new TaxedAmount(3705, gst, qst), 4260), (rule, sum, sum.Total));
    }

    [Fact, Trait("Rule", "T5")]
    public void Tax_of_the_sum_is_spread_over_the_taxable_lines_the_first_taking_the_odd_cent() =>
        Assert.Equal(
            [new(1235, 62, 124), new(8500, 0, 0), new(1235, 62, 123), new(1235, 61, 123)],
            Taxes.OnLines(
                [(1235, TaxStatus.Taxable), (8500, TaxStatus.Exempt), (1235, TaxStatus.Taxable), (1235, TaxStatus.Taxable)],
                Rate, TaxRounding.PerInvoice));

    [Theory]
    [InlineData("T6", 2500, 2174, 109, 217)]
    [InlineData("T7", 10000, 8697, 435, 868)]
    public void Taxes_inside_a_price(string rule, long total, long price, long gst, long qst) =>
        Assert.Equal((rule, new TaxedAmount(price, gst, qst)), (rule, Taxes.Inside(total, TaxStatus.Taxable, Day)));

    [Fact, Trait("Rule", "T27")]
    public void An_invoice_sums_its_parts_apart()
    {
        var sum = TaxedAmount.Sum(Taxes.OnLines(
            [(8500, TaxStatus.Exempt), (12000, TaxStatus.Taxable), (2000, TaxStatus.Taxable)], Rate));

        Assert.Equal((new TaxedAmount(22500, 700, 1397), 24597), (sum, sum.Total));
    }

    [Fact, Trait("Rule", "T28")]
    public void A_full_refund_is_the_opposite() =>
        Assert.Equal(new TaxedAmount(-12000, -600, -1197), -Taxes.On(12000, TaxStatus.Taxable, Day));

    [Theory]
    [InlineData("T9", 1200, 20, 18, false, TaxStatus.Exempt)]
    [InlineData("T9 star on the poster", 1200, 20, 18, true, TaxStatus.Taxable)]
    [InlineData("T10", 1200, 20, 17, false, TaxStatus.Taxable)]
    [InlineData("T11", 100, 20, 0, true, TaxStatus.Exempt)]
    [InlineData("T12", 500, 20, 0, false, TaxStatus.Taxable)]
    [InlineData("a film", 800, 0, 0, false, TaxStatus.Taxable)]
    public void An_entrance_is_exempt_when_it_is_cheap_or_amateur(
        string rule, long dearest, int performers, int unpaid, bool advertisesPaid, TaxStatus status) =>
        Assert.Equal((rule, status), (rule, Admission.StatusOf(dearest, performers, unpaid, advertisesPaid)));

    [Fact]
    public void Taxes_put_on_and_looked_for_inside_differ_by_a_cent_at_most() =>
        Gen.Long[0, 100_000_000].Sample(price =>
        {
            var on = Taxes.On(price, TaxStatus.Taxable, Rate);
            var inside = Taxes.Inside(on.Total, TaxStatus.Taxable, Rate);
            return inside.Total == on.Total && Math.Abs(inside.Gst - on.Gst) <= 1 && Math.Abs(inside.Qst - on.Qst) <= 1;
        });

    [Fact]
    public void An_amount_beyond_all_sense_is_refused_rather_than_wrapped() =>
        Assert.Throws<OverflowException>(() => Taxes.On(long.MaxValue, TaxStatus.Taxable, Rate).Total);
}
