using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Messages;

/// <summary>Delivers what is due, and marks it in the transaction of what its reader did.</summary>
/// <remarks>
/// Only the first pending delivery of an (aggregate, reader) can be leased, so the lease holds the whole aggregate (P-304, P-305).
/// Where one writes at a time anyway, several are read in one turn; if one of them fails, nothing of that turn stays and each is read alone.
/// In a rush, when a round is full, all of it is one turn: each turn waits behind as many families, so that few and large ones catch up.
/// </remarks>
public sealed class Deliver(IServiceScopeFactory scopes, IDatabase database, Readers readers, TimeProvider time, ILogger<Deliver> log)
{
    private const int BatchSize = 32;

    /// <summary>So few that a family that waits for the same turn does not feel it.</summary>
    private const int MostInATurn = 8;

    /// <summary>Longer than any reader may run; a reader is stopped at half of it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>No pause and no lease is as long: a time beyond was written by a clock that went wrong, and holds nothing back (P-409).</summary>
    private static readonly TimeSpan Never = TimeSpan.FromHours(12);

    private static readonly ListQuestion<HouseDb, DateTimeOffset, DateTimeOffset, int, long> Due = new((house, now, never, most) => house.Deliveries
        .Where(d => d.DoneAt == null && d.ParkedAt == null && (d.NextTry <= now || d.NextTry > never))
        .Where(d => d.LeasedUntil == null || d.LeasedUntil < now || d.LeasedUntil > never)
        .Where(d => !house.Deliveries.Any(e => e.DoneAt == null && e.Reader == d.Reader && e.Aggregate == d.Aggregate && e.Id < d.Id))
        .OrderBy(d => d.Id).Select(d => d.Id).Take(most));

    private static readonly ListQuestion<HouseDb, long[], Delivery> WithMessages = new((house, ids) =>
        house.Deliveries.AsNoTracking().Include(d => d.Message).Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id));

    private readonly Guid _me = Guid.NewGuid();

    /// <summary>One round. Answers how many deliveries were tried.</summary>
    public async Task<int> Round(CancellationToken stop)
    {
        var leased = await LeaseDue(stop);
        foreach (var turn in leased.Chunk(TurnOf(leased.Count)))
        {
            if (turn.Length > 1 && await Together(turn, stop))
            {
                continue;
            }

            foreach (var delivery in turn)
            {
                await One(delivery, stop);
            }
        }

        return leased.Count;
    }

    private int TurnOf(int leased) => !database.HasOneWriter ? 1 : leased == BatchSize ? BatchSize : MostInATurn;

    private async Task<List<long>> LeaseDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        var now = time.GetUtcNow();
        var due = await Due.Ask(house, now, now + Never, BatchSize, stop);
        return due.Count == 0 ? due : await TakeLeases(scope.ServiceProvider, due, now, stop);
    }

    private async Task<List<long>> TakeLeases(IServiceProvider scope, List<long> due, DateTimeOffset now, CancellationToken stop)
    {
        var house = scope.GetRequiredService<HouseDb>();
        var (until, never) = (now + Lease, now + Never);
        await scope.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                await house.Deliveries.Where(d => due.Contains(d.Id) && d.DoneAt == null && (d.LeasedUntil == null || d.LeasedUntil < now || d.LeasedUntil > never))
                    .ExecuteUpdateAsync(set => set.SetProperty(d => d.LeasedUntil, until).SetProperty(d => d.LeasedBy, _me), stop);
                return Done.Result;
            },
            stop);
        return await house.Deliveries.AsNoTracking().Where(d => due.Contains(d.Id) && d.LeasedBy == _me && d.LeasedUntil == until && d.DoneAt == null)
            .OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(stop);
    }

    /// <summary>Whether all of them were read; if not, none was.</summary>
    private async Task<bool> Together(long[] turn, CancellationToken stop)
    {
        try
        {
            return await Read(turn, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogInformation("Deliveries from {First} to {Last} are read one by one: {Failure}", turn[0], turn[^1], failure.GetType().Name);
            return false;
        }
    }

    private async Task One(long id, CancellationToken stop)
    {
        try
        {
            await Read([id], stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(failure, "Delivery {Delivery} failed", id);
            await Note(id, failure, stop);
        }
    }

    private async Task<bool> Read(long[] ids, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Lease / 2);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        var session = scope.ServiceProvider.GetRequiredService<DatabaseSession>();
        var deliveries = await WithMessages.Ask(house, ids, limit.Token);
        return !(await session.Write(() => Read(scope.ServiceProvider, deliveries, limit.Token), limit.Token)).IsRefused;
    }

    private async Task<Result<Done>> Read(IServiceProvider scope, List<Delivery> deliveries, CancellationToken stop)
    {
        foreach (var delivery in deliveries)
        {
            scope.GetRequiredService<BeingRead>().Is(delivery.Message);
            await readers.Named(delivery.Reader).Read(scope, readers.NoticeOf(delivery.Message), stop);
            await scope.GetRequiredService<DatabaseSession>().PutDown(stop);
        }

        var ids = deliveries.ConvertAll(delivery => delivery.Id);
        var now = time.GetUtcNow();
        var mine = await scope.GetRequiredService<HouseDb>().Deliveries.Where(d => ids.Contains(d.Id) && d.DoneAt == null && d.LeasedBy == _me)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.DoneAt, now).SetProperty(d => d.LeasedBy, (Guid?)null), stop);
        return mine == ids.Count ? Done.Result : Refusal.ChangedMeanwhile; // another dispatcher has one of them now: undo our effect
    }

    private async Task Note(long id, Exception failure, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                var delivery = await house.Deliveries.SingleOrDefaultAsync(d => d.Id == id && d.LeasedBy == _me && d.DoneAt == null, stop);
                delivery?.Failed(failure, time.GetUtcNow());
                return Done.Result;
            },
            stop);
    }
}
