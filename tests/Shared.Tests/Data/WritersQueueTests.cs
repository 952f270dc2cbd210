using System.Collections.Concurrent;
using System.Diagnostics;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;

namespace Loisirs.Shared.Tests.Data;

/// <summary>SQLite has one writer: they queue fairly, and those who wait hold no thread (P-406).</summary>
[Trait("Promise", "P-406")]
public sealed class WritersQueueTests
{
    private const int Writers = 64;

    [Fact]
    public async Task The_longest_wait_is_at_most_three_fair_shares()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await town.Acts(_ => Task.FromResult<Result<string>>("warm"));
        var (each, written) = (Rounds.Of(12, 100), 0);
        var waits = new ConcurrentBag<int>(); // in turns of writers: a machine that stands still for a moment stands still for all

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                var (before, number) = (Volatile.Read(ref written), i);
                await town.Acts(inside =>
                {
                    waits.Add(Interlocked.Increment(ref written) - before);
                    inside.Keep(FormattableString.Invariant($"kept {writer} {number}"));
                    return Task.FromResult<Result<string>>("done");
                });
            }
        })));

        Assert.Equal(Writers * each, waits.Count);
        Assert.True(waits.Max() <= 3 * Writers, $"{waits.Max()} turns from the longest wait's begin to its end, of {Writers} writers.");
    }

    [Fact]
    public async Task Two_hundred_who_wait_hold_no_thread()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        var (began, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = town.Acts(async _ =>
        {
            began.SetResult();
            await mayEnd.Task;
            return "done";
        });
        await began.Task;
        var waiting = Enumerable.Range(0, 200).Select(_ => town.Acts(_ => Task.FromResult<Result<string>>("done"))).ToArray();

        try
        {
            var quickest = await Quickest(town, pages: 5);
            Assert.True(quickest.TotalMilliseconds < 200, $"The quickest of five pages took {quickest.TotalMilliseconds} ms.");
            var threads = ThreadPool.ThreadCount; // had they held theirs, the page would have come only when the pool had grown past them
            Assert.All(waiting, one => Assert.False(one.IsCompleted));
            Assert.True(threads < 60, $"{threads} threads.");
        }
        finally
        {
            mayEnd.SetResult();
        }

        await Task.WhenAll([first, .. waiting]);
    }

    /// <summary>One page may meet a busy machine; where threads were held, each would wait for one.</summary>
    private static async Task<TimeSpan> Quickest(Loisirs.Testing.Town town, int pages)
    {
        using var visitor = town.Visitor();
        var times = new List<TimeSpan>();
        for (var page = 0; page < pages; page++)
        {
            var since = Stopwatch.StartNew();
            using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));
            times.Add(since.Elapsed);
        }

        return times.Min();
    }
}
