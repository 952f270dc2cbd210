namespace Loisirs.Kernel.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("C09", 4995, 10, 100, 500)]
    [InlineData("C09 opposite", -4995, 10, 100, -500)]
    [InlineData("just under", 4994, 10, 100, 499)]
    [InlineData("T26 2 % of 13797", 13797, 2, 100, 276)]
    [InlineData("P17", 10000, 7, 12, 5833)]
    [InlineData("both negative", 5, -1, -2, 3)]
    [InlineData("no overflow on the way", long.MaxValue, 3, 3, long.MaxValue)]
    public void Halves_go_away_from_zero(string rule, long amount, long times, long over, long rounded) =>
        Assert.Equal((rule, rounded), (rule, Rounding.HalfUp(amount, times, over)));

    [Theory]
    [InlineData("T31", 13797, 13795)]
    [InlineData("T31", 2298, 2300)]
    [InlineData("T31", 222, 220)]
    [InlineData("T31", 223, 225)]
    [InlineData("given back", -223, -225)]
    public void Cash_goes_to_the_nearest_five_cents(string rule, long cents, long paid) =>
        Assert.Equal((rule, paid), (rule, Rounding.ToFiveCents(cents)));
}
