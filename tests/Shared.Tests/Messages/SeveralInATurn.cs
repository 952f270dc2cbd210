using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Tests.Messages;

/// <summary>Where one writes at a time, several deliveries share a commit, and stay as far from one another as if they did not.</summary>
[Trait("Promise", "P-303")]
public sealed class SeveralInATurn
{
    public static TheoryData<DatabaseProvider> Databases => DeliveryTests.Databases;

    /// <summary>What is committed when the second of two has been read: nothing yet, or the first.</summary>
    [Theory, InlineData(DatabaseProvider.Sqlite, 0), InlineData(DatabaseProvider.PostgreSql, 1)]
    public async Task On_a_file_they_are_committed_together_and_on_a_server_one_by_one(DatabaseProvider provider, int committed)
    {
        var seen = -1;
        var script = new Script();
        await using var town = await SampleTown.Open(provider, script);
        script.After = async (notice, _) => seen = notice.Number == 2 ? (await town.Kept()).Count : seen;
        await DeliveryTests.Tell(town, 1, Guid.NewGuid());
        await DeliveryTests.Tell(town, 2, Guid.NewGuid());

        await town.Quiet();

        Assert.Equal(committed, seen);
        Assert.Equal(2, (await town.Kept()).Count);
    }

    /// <summary>What is committed when the last of 32 has been read.</summary>
    [Theory, InlineData(DatabaseProvider.Sqlite, 0), InlineData(DatabaseProvider.PostgreSql, 31)]
    public async Task In_a_rush_on_a_file_all_of_a_round_are_committed_together(DatabaseProvider provider, int committed)
    {
        var (seen, read) = (-1, 0);
        var script = new Script();
        await using var town = await SampleTown.Open(provider, script);
        script.After = async (_, _) => seen = ++read == 32 ? (await town.Kept()).Count : seen;
        for (var number = 1; number <= 32; number++)
        {
            await DeliveryTests.Tell(town, number, Guid.NewGuid());
        }

        await town.Quiet();

        Assert.Equal(committed, seen);
        Assert.Equal(32, (await town.Kept()).Count);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task One_that_fails_among_them_stops_only_itself(DatabaseProvider provider)
    {
        var script = new Script { After = (notice, _) => notice.Number == 3 ? throw new InvalidOperationException("Number three is ill.") : Task.CompletedTask };
        await using var town = await SampleTown.Open(provider, script);
        for (var number = 1; number <= 5; number++)
        {
            await DeliveryTests.Tell(town, number, Guid.NewGuid());
        }

        await town.Quiet();

        Assert.Equal(["0001", "0002", "0004", "0005"], (await town.Kept()).Select(kept => kept[^4..]).Order());
        Assert.Equal(1, await town.Reads(house => house.Deliveries.CountAsync(delivery => delivery.Reader == "sample.count" && delivery.DoneAt == null && delivery.Tries == 1)));
        script.After = (_, _) => Task.CompletedTask;
        town.Clock.Advance(TimeSpan.FromHours(2));
        await town.Quiet();

        Assert.Equal(5, (await town.Kept()).Count);
    }
}
