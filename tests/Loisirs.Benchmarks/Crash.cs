using System.Text.Json;
using Loisirs.Shared.Data;
using Loisirs.Testing.Program;

namespace Loisirs.Benchmarks;

/// <summary>Families register and pay while hosts are killed; counts what was lost or doubled (0 expected).</summary>
internal static class Crash
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<string> Run(Words words)
    {
        var provider = words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite;
        var hosts = words.Number("hosts", 1);
        if (hosts > 1 && provider == DatabaseProvider.Sqlite)
        {
            throw new ArgumentException("SQLite serves one host: --hosts needs --postgres.", nameof(words));
        }

        var plan = new RushPlan(words.Number("rounds", 20), words.Number("seed", 42), words.Number("families", 8));
        await using var town = await RunningTown.Found(provider, hosts);
        var rush = new Rush(town, plan, progress: Console.Error.WriteLine);
        var report = await rush.Run();
        foreach (var wrong in report.Breaches.Concat(report.Lost).Concat(report.Failures))
        {
            await Console.Error.WriteLineAsync(wrong);
        }

        return JsonSerializer.Serialize(
            new
            {
                bench = "crash",
                version = 1,
                database = provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres",
                hosts,
                families = plan.Families,
                seed = plan.Seed,
                rounds = plan.Rounds,
                kills = report.Kills,
                orders = report.PaidOrders,
                acts = report.Acts,
                unknown = report.Unknown,
                broken_invariants = report.Breaches.Count,
                lost = report.Lost.Count,
                errors_5xx = report.Failures.Count,
                mails = new { expected = report.PaidOrders, accepted = report.Confirmations, again = report.SentTwice },
                restart_ms = new { fastest = (int)report.FastestRestart.TotalMilliseconds, slowest = (int)report.SlowestRestart.TotalMilliseconds },
            },
            Plain);
    }
}
