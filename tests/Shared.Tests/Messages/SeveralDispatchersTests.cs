using System.Collections.Concurrent;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Tests.Messages;

/// <summary>Several dispatchers over one database: never two on one message, in order for each aggregate, and a failing one stops only itself.</summary>
public sealed class SeveralDispatchersTests
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-304")]
    public async Task Two_never_work_on_one_message(DatabaseProvider provider)
    {
        var log = new ReadingLog(slow: TimeSpan.FromMilliseconds(5));
        await using var town = await SampleTown.Open(provider, log.Script);
        await using var second = await SampleTown.Second(town, log.Script);
        var told = await Tell(town, aggregates: 20, each: Rounds.Of(6, 250));

        await Task.WhenAll(Run(town), Run(second));

        Assert.Equal(0, log.Overlaps);
        Assert.Equal(told.Order(StringComparer.Ordinal), await town.Kept());
        Assert.All(log.Numbers.Values, numbers => Assert.Equal(numbers.Order(), numbers));
    }

    [Fact]
    [Trait("Promise", "P-304")]
    public async Task Without_leases_two_would_meet_on_one_message()
    {
        var log = new ReadingLog(slow: TimeSpan.FromMilliseconds(15));
        await using var town = await SampleTown.Open(DatabaseProvider.PostgreSql, log.Script);
        await using var second = await SampleTown.Second(town, log.Script);
        await Tell(town, aggregates: 5, each: 12);
        using var enough = new CancellationTokenSource();
        var thief = TakeLeasesAway(town, enough.Token);

        await Task.WhenAll(Run(town), Run(second));
        await enough.CancelAsync();
        await thief;

        Assert.True(log.Overlaps > 0, "The race did not happen, so the test above shows nothing.");
    }

    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-305")]
    public async Task Messages_of_one_aggregate_arrive_in_order_also_when_one_in_ten_fails(DatabaseProvider provider)
    {
        var log = new ReadingLog(failsOneIn: 10);
        await using var town = await SampleTown.Open(provider, log.Script);
        await using var second = await SampleTown.Second(town, log.Script);
        var told = await Tell(town, Rounds.Of(40, 200), Rounds.Of(10, 25));

        for (var i = 0; i < 60 && (await town.Kept()).Count < told.Count; i++)
        {
            await Task.WhenAll(Run(town), Run(town), Run(second), Run(second));
            town.Clock.Advance(TimeSpan.FromMinutes(1));
            second.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(told.Order(StringComparer.Ordinal), await town.Kept());
        Assert.True(log.Failures > 0);
        Assert.All(log.Numbers.Values, numbers => Assert.Equal(numbers.Order(), numbers));
    }

    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-305")]
    public async Task One_that_always_fails_stops_its_own_aggregate_and_no_other(DatabaseProvider provider)
    {
        var sick = Guid.NewGuid();
        var script = new Script { Before = (notice, _) => notice.Aggregate == sick && notice.Number == 2 ? throw new InvalidOperationException("sick") : Task.CompletedTask };
        await using var town = await SampleTown.Open(provider, script);
        for (var number = 1; number <= 3; number++)
        {
            await DeliveryTests.Tell(town, number, sick);
        }

        var others = await Tell(town, aggregates: 5, each: 3);

        for (var i = 0; i < 12; i++)
        {
            await town.Quiet();
            town.Clock.Advance(TimeSpan.FromHours(2));
        }

        var kept = await town.Kept();
        Assert.Equal([Script.NameOf(new Counted(sick, 1))], kept.Except(others, StringComparer.Ordinal));
        Assert.Equal(others.Count + 1, kept.Count);
    }

    private static async Task Run(TestTown town)
    {
        var dispatcher = DeliveryTests.Dispatcher(town);
        for (var idle = 0; idle < 5; idle++)
        {
            while (await dispatcher.Round(CancellationToken.None) > 0)
            {
                idle = 0;
            }

            await Task.Delay(10); // the other may hold the aggregate's first one
        }
    }

    private static async Task<List<string>> Tell(TestTown town, int aggregates, int each)
    {
        var all = Enumerable.Range(0, aggregates).Select(_ => Guid.NewGuid()).ToList();
        var told = Enumerable.Range(1, each).SelectMany(number => all.Select(aggregate => new Counted(aggregate, number))).ToList();
        foreach (var some in told.Chunk(100))
        {
            await town.Acts(inside =>
            {
                foreach (var notice in some)
                {
                    inside.Tell.Tell(notice);
                }

                return Task.FromResult<Result<string>>("told");
            });
        }

        return [.. told.Select(Script.NameOf)];
    }

    private static async Task TakeLeasesAway(TestTown town, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await town.Acts(async inside =>
            {
                await inside.House.Deliveries.Where(d => d.DoneAt == null).ExecuteUpdateAsync(set => set.SetProperty(d => d.LeasedUntil, (DateTimeOffset?)null), CancellationToken.None);
                return "taken";
            });
            await Task.Delay(2, CancellationToken.None);
        }
    }

    /// <summary>Who read what, in which order, and whether two were at it.</summary>
    private sealed class ReadingLog
    {
        private readonly ConcurrentDictionary<Counted, int> _reading = new();
        private int _overlaps;
        private int _failures;

        public ReadingLog(TimeSpan slow = default, int failsOneIn = 0)
        {
            var dice = new Random(1);
            Script = new Script
            {
                Before = async (notice, stop) =>
                {
                    if (_reading.AddOrUpdate(notice, 1, (_, n) => n + 1) > 1)
                    {
                        Interlocked.Increment(ref _overlaps);
                    }

                    await Task.Delay(slow, stop);
                    bool fails;
                    lock (dice)
                    {
                        fails = failsOneIn > 0 && dice.Next(failsOneIn) == 0;
                    }

                    if (fails)
                    {
                        Interlocked.Increment(ref _failures);
                        Leave(notice);
                        throw new InvalidOperationException("One in so many fails.");
                    }
                },
                After = (notice, _) =>
                {
                    Numbers.GetOrAdd(notice.Aggregate, _ => []).Enqueue(notice.Number);
                    Leave(notice);
                    return Task.CompletedTask;
                },
            };
        }

        public Script Script { get; }

        public int Overlaps => _overlaps;

        public int Failures => _failures;

        public ConcurrentDictionary<Guid, ConcurrentQueue<int>> Numbers { get; } = new();

        private void Leave(Counted notice) => _reading.AddOrUpdate(notice, 0, (_, n) => n - 1);
    }
}
