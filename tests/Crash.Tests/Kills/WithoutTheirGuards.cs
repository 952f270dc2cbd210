using Loisirs.Benchmarks;
using Loisirs.Shared.Data;
using Loisirs.Testing.Program;
using Loisirs.Testing.Program.Weak;
using Xunit.Abstractions;

namespace Loisirs.Crash.Tests.Kills;

/// <summary>The same kills of a portal that tells after its changes, answers before them and marks letters that nobody has: all three are seen.</summary>
/// <remarks>So what <see cref="RegisteringThroughKills"/> does not find is not there, rather than not looked for.</remarks>
public sealed class WithoutTheirGuards(ITestOutputHelper output)
{
    private const string Sent = "SELECT key FROM [accounts.letters] WHERE sent_at IS NOT NULL AND key LIKE 'order:%:confirmation'";

    [Fact, Trait("Promise", "P-301"), Trait("Promise", "P-302"), Trait("Promise", "P-401")]
    public async Task Something_is_lost_within_a_few_kills()
    {
        await using var town = await RunningTown.Found(
            DatabaseProvider.Sqlite, program: WeakHosts.Without(WeakHost.Messages, WeakHost.Answers, WeakHost.Letters));
        town.Mail.Pause = TimeSpan.FromMilliseconds(500); // so that a kill falls while letters are on their way, on a slow machine too
        var rush = new Rush(town, new RushPlan(Rounds: Rounds.Of(few: 4, full: 10), Seed: Environment.TickCount & 0xFFFF));

        var report = await rush.Run();

        output.WriteLine(report.ToString());
        Assert.Contains(report.Breaches, breach => breach.Contains("a paid order is told once", StringComparison.Ordinal));
        Assert.Contains(report.Lost, act => act.Contains("added", StringComparison.Ordinal));
        Assert.True((await town.Inspection.Ask(Sent, TimeProvider.System.GetUtcNow())).Count > report.Confirmations, $"every letter arrived: {report}");
    }
}
