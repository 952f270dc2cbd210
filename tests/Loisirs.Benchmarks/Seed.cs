using System.Globalization;
using System.Text.Json;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;

namespace Loisirs.Benchmarks;

/// <summary>A town in a database that stays: its schema, an offer, families, and the orders that they made; made by commands, as people make it.</summary>
internal static class Seed
{
    public static async Task<string> Run(Words words)
    {
        var database = words.Database();
        await using var town = await Town.Open(database, options => options.RealClock = true);
        await Make(town, words.Number("families", 2000), words.Number("groups", 60), words.Number("places", 15), words.Number("orders-per-family", 0));
        return JsonSerializer.Serialize((await Seeded.In(database)).Json());
    }

    public static async Task Make(Town town, int families, int groups, int places, int ordersEach)
    {
        for (var group = 0; group < groups; group++)
        {
            await town.OpensGroup(wish => (wish.Activity, wish.Places, wish.First) = ($"Cours {group}", places, town.Today.AddDays(1 + (group % 7))));
        }

        await Inhabitants.Live(town, families, ordersEach);
    }
}

/// <summary>What a database has.</summary>
/// <param name="Broken">Invariants that do not hold.</param>
internal sealed record Seeded(string Database, int Families, int Groups, int Orders, int Broken)
{
    /// <summary>As the database itself tells, whatever was meant.</summary>
    public static async Task<Seeded> In(TestDatabase database)
    {
        var (inspection, now) = (new Inspection(database.Provider, database.ConnectionString, ledger: null), TimeProvider.System.GetUtcNow());
        async Task<int> Count(string of) => int.Parse((await inspection.Ask($"SELECT CAST(count(*) AS text) FROM {of}", now))[0], CultureInfo.InvariantCulture);
        return new Seeded(
            database.Provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres", await Count("[accounts.families]"), await Count("[catalogue.groups]"),
            await Count("[cart.orders] WHERE state = 'Paid'"), (await inspection.Breaches(now)).Count);
    }

    /// <summary>In the names of the program's JSON.</summary>
    public object Json() => new { bench = "seed", version = 1, database = Database, families = Families, groups = Groups, orders = Orders, broken_invariants = Broken };
}
