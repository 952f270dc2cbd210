using System.Diagnostics;
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

    private static readonly TimeSpan LongestUntilOne = TimeSpan.FromMinutes(1);

    [Fact, Trait("Promise", "P-301"), Trait("Promise", "P-302"), Trait("Promise", "P-401")]
    public async Task Something_is_lost_within_a_few_kills()
    {
        await using var town = await RunningTown.Found(
            DatabaseProvider.Sqlite, program: WeakHosts.Without(WeakHost.Messages, WeakHost.Answers, WeakHost.Letters));
        town.Mail.Pause = TimeSpan.FromMilliseconds(500); // so that a kill falls while letters are on their way, on a slow machine too
        var marked = 0;
        var plan = new RushPlan(Rounds: Rounds.Of(few: 4, full: 10), Seed: Environment.TickCount & 0xFFFF)
        {
            Death = async (host, _) =>
            {
                marked = await MarkedBeyond(marked, town);
                await host.Kill();
                return true;
            },
        };

        var report = await new Rush(town, plan).Run();

        output.WriteLine(report.ToString());
        Assert.Contains(report.Breaches, breach => breach.Contains("a paid order is told once", StringComparison.Ordinal));
        Assert.Contains(report.Lost, act => act.Contains("added", StringComparison.Ordinal));
        Assert.True(await Marked(town) > report.Confirmations, $"every letter arrived: {report}");
    }

    /// <summary>Waits until one more is marked: on a fast machine, kills at any instant would often be over before the first one is.</summary>
    private static async Task<int> MarkedBeyond(int before, RunningTown town)
    {
        var marked = before;
        for (var since = Stopwatch.StartNew(); since.Elapsed < LongestUntilOne && marked <= before; await Task.Delay(50))
        {
            marked = await Marked(town);
        }

        return marked;
    }

    private static async Task<int> Marked(RunningTown town) => (await town.Inspection.Ask(Sent, TimeProvider.System.GetUtcNow())).Count;
}
