using System.Diagnostics;
using Loisirs.Benchmarks.Browsing;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>Families who come on opening day, each for one of the hot groups.</summary>
internal sealed class Crowd(OpeningPlan plan, IReadOnlyList<Buyer> buyers)
{
    /// <summary>All of them, each once; answers when the last one is done.</summary>
    public async Task<IReadOnlyList<Journey>> Come(IReadOnlyList<Guid> hot, int round)
    {
        var random = new Random(plan.Seed + round);
        var wishes = buyers.Select(buyer => (Buyer: buyer, Group: hot[random.Next(hot.Count)])).ToArray();
        return plan.Rate is { } rate ? await AtARate(wishes, rate) : await AsFastAsTheClientsCan(wishes);
    }

    private async Task<IReadOnlyList<Journey>> AsFastAsTheClientsCan((Buyer Buyer, Guid Group)[] wishes)
    {
        var journeys = new Journey[wishes.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, plan.Clients).Select(_ => Task.Run(async () =>
        {
            for (var at = Interlocked.Increment(ref next); at < wishes.Length; at = Interlocked.Increment(ref next))
            {
                journeys[at] = await new Visit(wishes[at].Buyer.Browser, wishes[at].Buyer.Person, late: 0).For(wishes[at].Group);
            }
        })));
        return journeys;
    }

    /// <summary>Each begins at its own instant, however slow the house is; one that is late counts from when it meant to begin.</summary>
    private static async Task<IReadOnlyList<Journey>> AtARate((Buyer Buyer, Guid Group)[] wishes, int rate)
    {
        var begun = Stopwatch.GetTimestamp();
        return await Task.WhenAll(wishes.Select((wish, number) => Task.Run(async () =>
        {
            var intended = TimeSpan.FromSeconds((double)number / rate);
            if (intended - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            var late = Math.Max(0, (Stopwatch.GetElapsedTime(begun) - intended).TotalMilliseconds);
            return await new Visit(wish.Buyer.Browser, wish.Buyer.Person, late).For(wish.Group);
        })));
    }
}

/// <summary>A signed-in family and its child.</summary>
internal sealed record Buyer(LeanBrowser Browser, Guid Person);
