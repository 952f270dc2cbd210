using Loisirs.Benchmarks;
using Loisirs.Benchmarks.Growth;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Program;
using Loisirs.Testing.Program.Weak;
using Microsoft.Data.Sqlite;

namespace Loisirs.Crash.Tests.Benchmarks;

/// <summary>What several hosts, a seeded town and a growing one are counted by is wrong on purpose, and it is seen.</summary>
public sealed class LargerTownsAreNotFooled
{
    [Fact, Trait("Promise", "P-102")]
    public async Task Two_hosts_without_the_guard_of_places_sell_too_many()
    {
        var plan = new OpeningPlan(DatabaseProvider.PostgreSql, Families: 24, Groups: 1, Places: 3, Clients: 12, Offered: 2)
        {
            IsPinned = false,
            Hosts = 2,
            Program = WeakHosts.Without(WeakHost.Places),
        };

        var step = await Step.Of(plan, town => town.LosesPlacesTriggers());

        Assert.True(step.Report.Truth.Oversold > 0, "nothing was oversold without the guard: what is counted proves nothing");
        Assert.True(step.Report.Truth.Broken > 0);
        Assert.Equal(0, step.Deadlocks);
    }

    [Fact]
    public async Task A_seeded_town_counts_what_is_there_and_serves()
    {
        var file = Path.Combine(Path.GetTempPath(), $"loisirs-seed-{Guid.NewGuid():N}", "loisirs.db");
        var database = new NamedDatabase(DatabaseProvider.Sqlite, $"Data Source={file}");
        await using (var town = await Town.Open(database, options => options.RealClock = true))
        {
            await Seed.Make(town, families: 3, groups: 2, places: 2, ordersEach: 1);
        }

        var seeded = await Seeded.In(database);
        Assert.Equal((3, 3, 3, 0), (seeded.Families, seeded.Groups, seeded.Orders, seeded.Broken)); // all three bought in a third group
        await using (var hand = new SqliteConnection($"{database.ConnectionString};Pooling=False"))
        {
            await hand.OpenAsync();
            await using var frees = new SqliteCommand("UPDATE catalogue_places SET released_at = taken_at", hand);
            await frees.ExecuteNonQueryAsync();
        }

        Assert.True((await Seeded.In(database)).Broken > 0, "paid lines without their places are not seen");

        await using var running = RunningTown.On(database, FreePort.Next());
        var started = await Serve.Starts(running);
        Assert.True(started.Milliseconds > 0 && started.Process == running.Hosts[0].ProcessId);
        Folders.Remove(Path.GetDirectoryName(file)!);
    }

    [Fact]
    public void A_step_that_costs_twice_as_much_is_twice_as_high()
    {
        Assert.Equal([1, 2, 0.5], Ladder.Of([8.0, 16.0, 4.0]));
        Assert.Equal([null, null], Ladder.Of([0, 5.0]));
    }
}
