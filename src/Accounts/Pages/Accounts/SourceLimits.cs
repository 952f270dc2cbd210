using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>Counts what a source does in a minute to one target, such as an account: sign-ups, resets and wrong passwords cannot be hammered
/// (C56). All targets together are counted only generously: a school behind one address is not punished (P-506).</summary>
/// <remarks>Each host counts for itself; what one address can cause to be mailed is bounded in the database besides.</remarks>
internal sealed class SourceLimits(TimeProvider time, IOptions<LimitSettings> settings)
{
    private const int MostSources = 100_000;

    private readonly ConcurrentDictionary<(string Act, string Source, string Target), Window> _windows = new();

    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public LimitSettings Settings => settings.Value;

    /// <summary>Whether the source has done it so often to that target in this minute already.</summary>
    public bool IsSpent(string act, HttpContext context, string target, int perMinute) =>
        _windows.TryGetValue((act, SourceOf(context), target), out var window) && time.GetUtcNow() - window.From < Minute && window.Count >= perMinute;

    /// <summary>Counts one more.</summary>
    public void Count(string act, HttpContext context, string target)
    {
        var now = time.GetUtcNow();
        if (_windows.Count > MostSources)
        {
            _windows.Clear(); // a flood of sources: forget rather than grow
        }

        _windows.AddOrUpdate(
            (act, SourceOf(context), target),
            _ => new Window(now, 1),
            (_, old) => now - old.From >= Minute ? new Window(now, 1) : old with { Count = old.Count + 1 });
    }

    private static string SourceOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private readonly record struct Window(DateTimeOffset From, int Count);
}
