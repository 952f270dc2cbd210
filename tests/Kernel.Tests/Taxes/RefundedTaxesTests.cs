using CsCheck;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Kernel.Tests.Taxes;

using Taxes = Loisirs.Kernel.Taxes.Taxes;

public sealed class RefundedTaxesTests
{
    private static readonly TaxedAmount Yoga = new(12000, 600, 1197);

    [Theory]
    [InlineData("T29 first", 0, 5000, 4349, 217, 434)]
    [InlineData("T29 second", 5000, 5000, 4348, 218, 434)]
    [InlineData("T29 last", 10000, 3797, 3303, 165, 329)]
    [InlineData("R4", 0, 9314, 8101, 405, 808)]
    [InlineData("R12", 0, 11727, 10200, 510, 1017)]
    [InlineData("R23", 0, 1150, 1000, 50, 100)]
    [InlineData("R24", 1150, 12647, 11000, 550, 1097)]
    [InlineData("nothing", 0, 0, 0, 0, 0)]
    public void A_refund_gives_back_its_share_of_the_taxes(
        string rule, long before, long refund, long price, long gst, long qst) =>
        Assert.Equal((rule, new TaxedAmount(price, gst, qst)), (rule, Taxes.OfRefund(Yoga, before, refund)));

    [Fact, Trait("Rule", "T29")]
    public void Refunds_in_any_steps_close_to_zero()
    {
        var rate = TaxRates.Quebec.On(new(2026, 9, 15));
        Gen.Select(Gen.Long[1, 1_000_000], Gen.Int[1, 100].Array[1, 5]).Sample((price, weights) =>
        {
            var sold = Taxes.On(price, TaxStatus.Taxable, rate);
            var (before, sum) = (0L, default(TaxedAmount));
            foreach (var step in Shares.Of(sold.Total, [.. weights.Select(w => (long)w)]))
            {
                sum += Taxes.OfRefund(sold, before, step);
                before += step;
            }

            return sum == sold;
        });
    }

    [Fact]
    public void Never_more_than_was_charged() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Taxes.OfRefund(Yoga, 13000, 798));
}
