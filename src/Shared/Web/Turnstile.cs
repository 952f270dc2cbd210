using System.Threading.RateLimiting;
using Loisirs.Shared.Data;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Web;

/// <summary>Few requests are worked on at once; the others wait before the door, first come, first served.</summary>
/// <remarks>Sixty at once are done no sooner than three on two cores: they only need the memory and the connections of sixty, and what is read
/// after them (messages, letters) waits behind them all. P-502: who finds too many waiting is told to come back.</remarks>
public sealed class Turnstile(IOptions<DoorSettings> door, IDatabase database) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = door.Value.AtOnce > 0 ? door.Value.AtOnce : database.HasOneWriter ? Environment.ProcessorCount + 1 : Environment.ProcessorCount * 16,
        QueueLimit = door.Value.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>How many stand before the door.</summary>
    public long Waiting => _limiter.GetStatistics()!.CurrentQueuedCount;

    /// <summary>Ends when there is room; not acquired when too many wait already.</summary>
    internal ValueTask<RateLimitLease> Enter(CancellationToken stop) => _limiter.AcquireAsync(1, stop);

    public void Dispose() => _limiter.Dispose();
}

/// <summary>The turn of the request at hand; a job and a command line have none, and need none.</summary>
public sealed class Turn(Turnstile turnstile)
{
    private RateLimitLease? _lease;

    /// <summary>Waits for its turn. Answers whether it has it: not when too many wait.</summary>
    internal async Task<bool> Begin(CancellationToken stop)
    {
        var lease = await turnstile.Enter(stop);
        if (lease.IsAcquired)
        {
            _lease = lease;
        }

        return lease.IsAcquired;
    }

    /// <summary>The next one may come. May be said twice.</summary>
    internal void End() => Interlocked.Exchange(ref _lease, null)?.Dispose();

    /// <summary>Waits for somebody outside the house, and keeps nobody from the door meanwhile; then waits for a turn again.</summary>
    public async Task<T> Aside<T>(Func<Task<T>> wait)
    {
        if (_lease is null)
        {
            return await wait();
        }

        End();
        try
        {
            return await wait();
        }
        finally
        {
            await Begin(CancellationToken.None); // what came of it must be kept, whoever waits
        }
    }
}
