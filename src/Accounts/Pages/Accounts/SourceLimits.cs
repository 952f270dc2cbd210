using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>Lets one source do an act only so many times a minute: sign-ups, resets and sign-ins cannot be hammered (C56).</summary>
/// <remarks>Each host counts for itself; what one address can cause to be mailed is bounded in the database besides.</remarks>
internal sealed class SourceLimits(TimeProvider time)
{
    private const int MostSources = 100_000;

    private readonly ConcurrentDictionary<(string Act, string Source), Window> _windows = new();

    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Counts one more; false when it is one too many for this minute.</summary>
    public bool Allows(string act, HttpContext context, int perMinute)
    {
        var now = time.GetUtcNow();
        if (_windows.Count > MostSources)
        {
            _windows.Clear(); // a flood of sources: forget rather than grow
        }

        var source = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var window = _windows.AddOrUpdate(
            (act, source),
            _ => new Window(now, 1),
            (_, old) => now - old.From >= Minute ? new Window(now, 1) : old with { Count = old.Count + 1 });
        return window.Count <= perMinute;
    }

    private readonly record struct Window(DateTimeOffset From, int Count);
}
