namespace Loisirs.Kernel;

/// <summary>Spreads a sum over lines so that the shares add up to it to the cent.</summary>
public static class Shares
{
    /// <summary>Shares in proportion to the weights, by largest remainder, ties to the first line.</summary>
    /// <param name="total">Cents; may be negative.</param>
    /// <param name="weights">0 or more each; their sum is above 0 unless the total is 0.</param>
    /// <exception cref="ArgumentException">A weight is negative, or there is nothing to spread the total over.</exception>
    public static IReadOnlyList<long> Of(long total, IReadOnlyList<long> weights)
    {
        if (weights.Any(w => w < 0)) throw new ArgumentException("A weight is negative.", nameof(weights));
        var sum = weights.Aggregate(Int128.Zero, (s, w) => s + w);
        if (total == 0) return new long[weights.Count];
        if (sum == 0) throw new ArgumentException("There is nothing to spread the total over.", nameof(weights));

        var sign = Math.Sign(total);
        var size = Int128.Abs(total);
        var shares = weights.Select(w => (long)(size * w / sum)).ToArray();
        var left = (int)(size - shares.Aggregate(Int128.Zero, (s, share) => s + share));
        var neediest = Enumerable.Range(0, weights.Count).OrderByDescending(i => size * weights[i] % sum); // stable
        foreach (var i in neediest.Take(left)) shares[i]++;
        return [.. shares.Select(share => share * sign)];
    }
}
