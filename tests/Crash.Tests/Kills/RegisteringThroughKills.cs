using Loisirs.Shared.Data;
using Loisirs.Testing.Program;
using Xunit.Abstractions;

namespace Loisirs.Crash.Tests.Kills;

/// <summary>Eight families register and pay while hosts are killed at any instant: nothing that was acknowledged is lost, nothing is doubled.</summary>
public abstract class RegisteringThroughKills(ITestOutputHelper output)
{
    /// <summary>Of the processor time of a first start in peace, in the same run: seconds depend on who else keeps the machine busy, and are printed.</summary>
    private const int LongestRestart = 2;

    [Fact, Trait("Promise", "P-202"), Trait("Promise", "P-301"), Trait("Promise", "P-401")]
    public async Task Loses_nothing_and_doubles_nothing()
    {
        await using var town = await RunningTown.Found(Provider, Hosts);
        var rush = new Rush(town, new RushPlan(Kills, Seed: Environment.TickCount & 0xFFFF));

        var report = await rush.Run();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Breaches);
        Assert.Empty(report.Lost);
        Assert.Empty(report.Failures);
        Assert.Equal(report.PaidOrders, report.Confirmations);
        Assert.True(report.PaidOrders >= Kills, $"too little happened to prove anything: {report}");
        var longest = LongestRestart * report.Starts.Max(start => start.Processor);
        Assert.All(report.Restarts, restart => Assert.True(restart.Processor < longest, $"a killed host worked too long before its first page: {report}"));
    }

    protected abstract DatabaseProvider Provider { get; }

    protected abstract int Hosts { get; }

    protected abstract int Kills { get; }
}

public sealed class RegisteringThroughKillsOnSqlite(ITestOutputHelper output) : RegisteringThroughKills(output)
{
    protected override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override int Hosts => 1;

    protected override int Kills => Rounds.Of(few: 10, full: 120);
}

public sealed class RegisteringThroughKillsOnPostgreSql(ITestOutputHelper output) : RegisteringThroughKills(output)
{
    protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    protected override int Hosts => 2;

    protected override int Kills => Rounds.Of(few: 5, full: 80);
}
