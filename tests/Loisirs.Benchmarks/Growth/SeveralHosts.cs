using System.Text.Json;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Shared.Data;

namespace Loisirs.Benchmarks.Growth;

/// <summary>The same opening day with one, two, four hosts on one PostgreSQL server: nothing oversold, no mail twice, no deadlock.</summary>
/// <remarks>Not a test of speed: all share the cores of this machine. Each family wants few places, so that all hosts meet at the same rows.</remarks>
internal static class SeveralHosts
{
    public static async Task<string> Run(Words words)
    {
        if (!words.Has("postgres"))
        {
            throw new ArgumentException("SQLite serves one host: hosts needs --postgres.", nameof(words));
        }

        var plan = new OpeningPlan(
            DatabaseProvider.PostgreSql, words.Number("families", 2000), words.Number("groups", 10), words.Number("places", 15), words.Number("clients", 64),
            Rounds: words.Number("rounds", 3), Seed: words.Number("seed", 42))
        {
            IsPinned = !words.Has("unpinned"),
        };
        var steps = new List<Step>();
        foreach (var hosts in words.Numbers("hosts", [1, 2, 4]))
        {
            steps.Add(await Step.Of(plan with { Hosts = hosts }));
        }

        return JsonSerializer.Serialize(new { bench = "hosts", version = 1, steps = steps.Select(step => step.Json()), growth = Ladder.Json(steps) });
    }
}
