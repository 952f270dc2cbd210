using System.Diagnostics;

namespace Loisirs.Benchmarks.Pages;

/// <summary>The same act by several clients at once, for a while.</summary>
/// <param name="Failures">Acts that did not end as they should; they count in the times too.</param>
internal sealed record Repeated(Latencies Times, double PerSecond, int Failures)
{
    /// <param name="act">By a client's number; answers whether it ended as it should.</param>
    public static async Task<Repeated> By(int clients, TimeSpan time, Func<int, Task<bool>> act)
    {
        var (since, failures) = (Stopwatch.GetTimestamp(), 0);
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var times = new List<double>();
            while (Stopwatch.GetElapsedTime(since) < time)
            {
                var begun = Stopwatch.GetTimestamp();
                if (!await act(client))
                {
                    Interlocked.Increment(ref failures);
                }

                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            return times;
        })));
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        return new Repeated(new Latencies(all.SelectMany(times => times)), Math.Round(all.Sum(times => times.Count) / seconds, 1), failures);
    }
}
