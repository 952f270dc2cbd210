using System.Diagnostics;
using System.Text.Json;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Catalogue;

namespace Loisirs.Benchmarks;

/// <summary>The same searches in towns of different sizes, in turn: what a search costs must not follow the number of groups.</summary>
/// <remarks>Each search is the whole request (policy, guide, places of the page of 24, cards), without HTTP. A search's time in a town is the
/// median of its rounds; a town's time is the sum over the searches; the ratio is the last town's to the first one's.</remarks>
internal static class Search
{
    private const int WarmUp = 200;

    private static readonly (string Name, Func<Town, Task<int>> Act)[] Searches =
    [
        ("everything", town => ManyGroups.Finds(town)),
        ("a word", town => ManyGroups.Finds(town, "natation")),
        ("two beginnings", town => ManyGroups.Finds(town, "nat déb")),
        ("a code", town => ManyGroups.Finds(town, "G-00042")),
        ("nothing", town => ManyGroups.Finds(town, "hippisme")),
        ("age, day, category", town => ManyGroups.Finds(town, age: 9, day: DayOfWeek.Saturday, category: "aquatics")),
        ("with places, by price", town => ManyGroups.Finds(town, withPlaces: true, byPrice: true)),
        ("page 3 of a word", town => ManyGroups.Finds(town, "enfants", page: 3)),
        ("to register a child", town => ManyGroups.FindsToRegister(town, "judo", new DateOnly(2017, 5, 6))),
    ];

    public static async Task<string> Run(Words words)
    {
        var sizes = words.Numbers("groups", [250, 10_000]);
        var provider = words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite;
        var towns = new List<Town>();
        foreach (var groups in sizes)
        {
            var since = Stopwatch.GetTimestamp();
            towns.Add(await Town.Open(provider, options => options.RealClock = true));
            await ManyGroups.In(towns[^1], groups);
            await Console.Error.WriteLineAsync($"A town of {groups} groups after {Stopwatch.GetElapsedTime(since).TotalSeconds:F1} s.");
        }

        foreach (var town in towns)
        {
            await Each(town, WarmUp);
        }

        var median = await InTurn(towns, words.Number("rounds", 300));
        foreach (var town in towns)
        {
            await town.DisposeAsync();
        }

        return Line(provider, sizes, median);
    }

    private static async Task Each(Town town, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (_, act) in Searches)
            {
                await act(town);
            }
        }
    }

    /// <summary>Milliseconds by search and town.</summary>
    private static async Task<double[][]> InTurn(List<Town> towns, int rounds)
    {
        var times = Searches.Select(_ => towns.Select(_ => new List<double>(rounds)).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var search = 0; search < Searches.Length; search++)
            {
                for (var town = 0; town < towns.Count; town++)
                {
                    var since = Stopwatch.GetTimestamp();
                    await Searches[search].Act(towns[town]);
                    times[search][town].Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                }
            }

            if ((round + 1) % 100 == 0)
            {
                await Console.Error.WriteLineAsync($"{round + 1} of {rounds} rounds.");
            }
        }

        return [.. times.Select(of => of.Select(list => list.Order().ElementAt(list.Count / 2)).ToArray())];
    }

    private static string Line(DatabaseProvider provider, IReadOnlyList<int> sizes, double[][] median)
    {
        double Sum(int town) => median.Sum(of => of[town]);
        return JsonSerializer.Serialize(new
        {
            bench = "search",
            version = 1,
            database = provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres",
            groups = sizes,
            shown = 24,
            ms = sizes.Select((_, town) => Math.Round(Sum(town) / Searches.Length, 3)),
            ratio = Math.Round(Sum(sizes.Count - 1) / Sum(0), 2),
            searches = Searches.Select((search, i) => new
            {
                name = search.Name,
                ms = median[i].Select(ms => Math.Round(ms, 3)),
                ratio = Math.Round(median[i][^1] / median[i][0], 2),
            }),
        });
    }
}
