using CsCheck;

namespace Loisirs.Kernel.Tests;

public sealed class SharesTests
{
    [Theory]
    [InlineData("P34", 1000, "10000 10000 10000", "334 333 333")]
    [InlineData("P21", 2000, "10000 7200", "1163 837")]
    [InlineData("P35", 2000, "12000 8500", "1171 829")]
    [InlineData("P23 cut", 14200, "8600 8600 8600 8600 8600 8600 8600", "2029 2029 2029 2029 2028 2028 2028")]
    [InlineData("P24 cut", 14200, "8600 8600 8600", "4734 4733 4733")]
    [InlineData("K8", 8501, "1 1", "4251 4250")]
    [InlineData("an empty line", 100, "0 3 0", "0 100 0")]
    [InlineData("given back", -1000, "1 1 1", "-334 -333 -333")]
    [InlineData("nothing", 0, "0 0", "0 0")]
    public void A_sum_is_spread_to_the_cent(string rule, long total, string weights, string shares) =>
        Assert.Equal((rule, shares), (rule, string.Join(' ', Shares.Of(total, [.. weights.Split(' ').Select(long.Parse)]))));

    [Fact]
    public void Shares_add_up_and_none_is_off_by_a_cent() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[0, 1_000_000].Array[1, 12])
            .Where((_, weights) => weights.Sum() > 0)
            .Sample((total, weights) =>
            {
                var shares = Shares.Of(total, weights);
                return shares.Sum() == total
                       && shares.Zip(weights).All(p => Math.Abs(p.First - ((decimal)total * p.Second / weights.Sum())) < 1);
            });

    [Fact]
    public void There_must_be_something_to_spread_over()
    {
        Assert.Throws<ArgumentException>(() => Shares.Of(1, [0, 0]));
        Assert.Throws<ArgumentException>(() => Shares.Of(1, []));
        Assert.Throws<ArgumentException>(() => Shares.Of(1, [2, -1]));
    }
}
