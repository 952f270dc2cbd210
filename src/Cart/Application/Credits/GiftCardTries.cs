using System.Threading.RateLimiting;

namespace Loisirs.Cart.Application.Credits;

/// <summary>Bounds how often a family types a code that is none. Each host counts for itself; the codes are too long to be guessed all the same.</summary>
internal sealed class GiftCardTries : IDisposable
{
    private const int Most = 10;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<Guid> _families = PartitionedRateLimiter.Create<Guid, Guid>(
        family => RateLimitPartition.GetFixedWindowLimiter(family, _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = Hour }));

    public bool MayTry(Guid family) => Ask(family, 0);

    public void Missed(Guid family) => Ask(family, 1);

    public void Dispose() => _families.Dispose();

    private bool Ask(Guid family, int times)
    {
        using var lease = _families.AttemptAcquire(family, times);
        return lease.IsAcquired;
    }
}
