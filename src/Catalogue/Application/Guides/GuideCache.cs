using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>This host's guide: read again after a change made here, and at most 5 seconds after one made by another host.</summary>
/// <remarks>Only what is committed gets in: it is read on a connection of its own.</remarks>
internal sealed class GuideCache(IServiceScopeFactory scopes, GuideReader reader, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Lock _holding = new();
    private Held? _held;
    private int _drops;

    /// <summary>The guide, at most 5 seconds behind another host.</summary>
    public async Task<Guide> Current(CancellationToken stop)
    {
        if (Fresh is { } fresh)
        {
            return fresh;
        }

        await _reading.WaitAsync(stop);
        try
        {
            return Fresh ?? await Read(stop);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The catalogue changed: the guide is read anew when it is next asked for.</summary>
    public void Drop()
    {
        lock (_holding)
        {
            (_held, _drops) = (null, _drops + 1);
        }
    }

    public void Dispose() => _reading.Dispose();

    private Guide? Fresh => _held is { } held && time.GetElapsedTime(held.CheckedAt) < CheckEvery ? held.Guide : null;

    private async Task<Guide> Read(CancellationToken stop)
    {
        var (known, drops, now) = (_held, _drops, time.GetTimestamp());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueDb>();
        var version = await db.GuideVersions.Select(row => row.Number).SingleAsync(stop);
        var guide = known?.Guide.Version == version ? known.Guide : await reader.Read(db, version, stop);
        lock (_holding)
        {
            if (drops == _drops) // else something was committed while this was being read
            {
                _held = new Held(guide, now);
            }
        }

        return guide;
    }

    private sealed record Held(Guide Guide, long CheckedAt);
}
