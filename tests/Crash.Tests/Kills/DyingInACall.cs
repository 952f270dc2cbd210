using Loisirs.Shared.Data;
using Loisirs.Testing.Program;
using Loisirs.Testing.Storms;
using Xunit.Abstractions;

namespace Loisirs.Crash.Tests.Kills;

/// <summary>Families register and pay while the host dies at its 1st, 2nd, 3rd… call that makes something safe, or that says something to the server.</summary>
[Trait("Promise", "P-402")]
public sealed class DyingInACall(ITestOutputHelper output)
{
    private static readonly int[] Full = [.. Enumerable.Range(1, 50)];

    [Fact]
    public Task That_makes_safe_what_was_written_loses_nothing() => Dies(DatabaseProvider.Sqlite, DeathInACall.Syncs, [1, 4]);

    [Fact]
    public Task That_tells_the_server_loses_nothing() => Dies(DatabaseProvider.PostgreSql, DeathInACall.Sends, [9]);

    private async Task Dies(DatabaseProvider provider, string calls, int[] few)
    {
        var times = Rounds.Full ? Full : few;
        await using var town = await RunningTown.Found(provider);
        var plan = new RushPlan(times.Length, Seed: Environment.TickCount & 0xFFFF, Families: 3)
        {
            Death = (host, round) => DeathInACall.Of(host, calls, times[round]),
        };

        var report = await new Rush(town, plan).Run();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Breaches);
        Assert.Empty(report.Lost);
        Assert.Empty(report.Failures);
        Assert.Equal(report.PaidOrders, report.Confirmations);
        Assert.Equal(times.Length, report.Kills); // each of the calls was made, and it died of it
    }
}
