using System.Text.Json;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Shared.Data;

namespace Loisirs.Benchmarks.Growth;

/// <summary>The same opening day in towns of more and more families, then of more and more groups: what it costs must not follow.</summary>
/// <remarks>As many come each time; the others live there and ordered before. One host; sizes beyond ten thousand families take an hour to found.</remarks>
internal static class Scale
{
    public static async Task<string> Run(Words words)
    {
        var coming = words.Number("coming", 300);
        var plan = new OpeningPlan(
            words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite, coming, words.Number("hot", 10), coming, words.Number("clients", 64),
            Rounds: words.Number("rounds", 3))
        {
            IsPinned = !words.Has("unpinned"),
        };
        var (orders, families, groups) = (words.Number("orders-per-family", 4), words.Numbers("families", [1000, 5000]), words.Numbers("groups", [100, 1000, 10_000]));
        var byFamilies = await Climb(families.Select(all => plan with { Others = Math.Max(0, all - coming), OrdersOfOthers = orders }));
        var byGroups = await Climb(groups.Select(all => plan with { Offered = Math.Max(plan.Groups, all) }));
        return JsonSerializer.Serialize(new
        {
            bench = "scale",
            version = 1,
            families,
            groups,
            steps = byFamilies.Concat(byGroups).Select(step => step.Json()),
            growth = new { families = Ladder.Json(byFamilies), groups = Ladder.Json(byGroups) },
        });
    }

    private static async Task<IReadOnlyList<Step>> Climb(IEnumerable<OpeningPlan> plans)
    {
        var steps = new List<Step>();
        foreach (var plan in plans)
        {
            steps.Add(await Step.Of(plan));
        }

        return steps;
    }
}
