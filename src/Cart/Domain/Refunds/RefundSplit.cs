using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>Over which payments money goes back: to the first up to what is left of it, the rest to the next.</summary>
internal static class RefundSplit
{
    /// <summary>One share for each payment; together no more than is left of them.</summary>
    public static IReadOnlyList<Money> Over(Money back, IEnumerable<Money> left)
    {
        var shares = new List<Money>();
        foreach (var room in left)
        {
            var share = back < room ? back : room;
            shares.Add(share);
            back -= share;
        }

        return shares;
    }
}
