using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>What cancelling one of several lines does to the rebate or the ceiling that they shared.</summary>
internal enum OtherLines
{
    /// <summary>The others keep their price: the line is worth what was paid for it.</summary>
    KeepTheirPrice,

    /// <summary>All is counted again as if it had never been bought: it is worth the difference.</summary>
    AreCountedAgain,
}

internal static class WorthOfALine
{
    /// <param name="own">What was paid for the line.</param>
    /// <param name="all">What was paid for all of them.</param>
    /// <param name="without">What the others would have cost alone.</param>
    public static Money Worth(this OtherLines rule, Money own, Money all, Money without)
    {
        if (rule == OtherLines.KeepTheirPrice)
            return own;
        return all > without ? all - without : Money.Zero;
    }
}
