namespace Loisirs.Kernel;

/// <summary>The one rounding of money: to the nearest whole, halves away from zero (ETA 165.2; C07, C09).</summary>
public static class Rounding
{
    /// <summary><paramref name="amount"/> × <paramref name="times"/> / <paramref name="over"/>, rounded. 10 % of 4995 cents
    /// is <c>HalfUp(4995, 10, 100)</c>: 500.</summary>
    /// <exception cref="OverflowException">The answer does not fit.</exception>
    public static long HalfUp(long amount, long times, long over)
    {
        var (product, divisor) = ((Int128)amount * times, (Int128)over);
        if (divisor < 0) (product, divisor) = (-product, -divisor);
        var half = product < 0 ? -divisor : divisor;
        return checked((long)(((product * 2) + half) / (divisor * 2)));
    }

    /// <summary>A total to be paid in cash, to the nearest 5 cents; cards are not rounded (T31).</summary>
    public static long ToFiveCents(long cents) => HalfUp(cents, 1, 5) * 5;
}
