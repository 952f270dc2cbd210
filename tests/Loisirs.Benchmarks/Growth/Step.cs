using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Shared.Data;
using Npgsql;

namespace Loisirs.Benchmarks.Growth;

/// <summary>One opening day of several that differ in one thing.</summary>
/// <param name="Deadlocks">That PostgreSQL had to break meanwhile; null on SQLite, which has none.</param>
internal sealed record Step(OpeningPlan Plan, OpeningReport Report, long? Deadlocks, Limits Before, Limits After)
{
    private static readonly TimeSpan EachLimit = TimeSpan.FromSeconds(1);

    /// <summary>Milliseconds of the hosts' processor time for a family's journey, its mail included.</summary>
    public double Processor => Rush.Median(Report.Ours, round => round.ProcessorPerFamily);

    public double FamiliesPerSecond => Rush.Median(Report.Ours, round => round.FamiliesPerSecond);

    public double CheckoutP99 => Rush.Median(Report.Ours, round => round.Checkouts.P99);

    public double CatalogueP99 => new Latencies(Report.Ours.SelectMany(round => round.Journeys).Select(journey => journey.Catalogue)).P99;

    /// <summary>A town is founded for it and gone afterwards.</summary>
    /// <param name="prepare">Something that is done to the town before anybody comes.</param>
    public static async Task<Step> Of(OpeningPlan plan, Func<OwnTown, Task>? prepare = null)
    {
        var before = await Limits.Measure(EachLimit, plan.IsPinned);
        await using var town = await OwnTown.Open(plan);
        await (prepare?.Invoke(town) ?? Task.CompletedTask);
        var broken = await DeadlocksOf(town);
        var report = await OpeningDay.OpeningDay.Run(plan, town);
        var (deadlocks, after) = (await DeadlocksOf(town) - broken, await Limits.Measure(EachLimit, plan.IsPinned));
        return new Step(plan, report, deadlocks, before, after);
    }

    public object Json() => new
    {
        plan = new { hosts = Plan.Hosts, families = Plan.Families + Plan.Others, groups = Plan.Offered },
        deadlocks = Deadlocks,
        day = Report.Json(Plan, Before, After),
    };

    /// <summary>The server counts them by database; it tells of them with a delay.</summary>
    private static async Task<long?> DeadlocksOf(OwnTown town)
    {
        if (town.Running.Provider == DatabaseProvider.Sqlite)
        {
            return null;
        }

        await Task.Delay(TimeSpan.FromSeconds(1)); // so long a session keeps its counts to itself
        await using var server = new NpgsqlConnection($"{town.Running.ConnectionString};Pooling=false");
        await server.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()", server);
        return (long?)await ask.ExecuteScalarAsync();
    }
}
