using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>Which groups have no place left: for this host, at most 5 seconds old. It decides what a list leaves out; what a page shows of a
/// group, and what may be taken, is asked of the database each time.</summary>
internal sealed class FullGroups(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Oldest = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Held? _held;

    /// <param name="today">Groups of programmes that are over on that day are left out.</param>
    public async Task<IReadOnlyList<Guid>> Current(DateOnly today, CancellationToken stop)
    {
        if (Fresh is { } fresh)
        {
            return fresh.Groups;
        }

        await _reading.WaitAsync(stop);
        try
        {
            return (Fresh ?? await Read(today, stop)).Groups;
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private Held? Fresh => _held is { } held && time.GetElapsedTime(held.At) < Oldest ? held : null;

    private async Task<Held> Read(DateOnly today, CancellationToken stop)
    {
        var at = time.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueDb>();
        var now = time.GetUtcNow();
        var full = await db.RoomOf(db.Groups.Where(group => group.Activity.Programme.To >= today), now)
            .Where(room => room.IsKept || (room.Taken + room.Given + room.KeptBack >= room.Capacity
                && room.Taken + room.Given + room.KeptBack - room.Overdue >= room.Capacity)) // the overdue are counted for those alone that look full
            .Select(room => room.Id).ToListAsync(stop);
        return _held = new Held(full, at);
    }

    private sealed record Held(IReadOnlyList<Guid> Groups, long At);
}
