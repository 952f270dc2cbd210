using System.Text.Json;
using Loisirs.Benchmarks.Machine;
using Loisirs.Shared.Data;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>What came of all rounds.</summary>
/// <param name="StartMilliseconds">From the host's start to its first page.</param>
/// <param name="Resident">Megabytes of the server before, at most, and after.</param>
/// <param name="Others">The share of the cores that others took meanwhile; a PostgreSQL server counts among them.</param>
internal sealed record OpeningReport(
    IReadOnlyList<Rush> Ours, Truth Truth, double StartMilliseconds, (double Idle, double Peak, double End) Resident, MachineLoad Load, double Others)
{
    /// <summary>The twin's rounds, if it ran.</summary>
    public IReadOnlyList<Rush> Twin { get; init; } = [];

    public double? TwinResident { get; init; }

    /// <summary>Its places, and those beyond what its groups have.</summary>
    public (long Taken, long Oversold)? TwinSold { get; init; }

    public bool IsNoisy(Limits before, Limits after) => before.DiffersFrom(after) || MachineLoad.IsNoisy(Others);

    public string Line(OpeningPlan plan, Limits before, Limits after) => JsonSerializer.Serialize(Json(plan, before, after));

    /// <summary>In the names of the program's JSON.</summary>
    public object Json(OpeningPlan plan, Limits before, Limits after) => new
    {
        bench = "opening-day",
        version = 1,
        machine = Load.Json(Others),
        database = plan.Provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres",
        hosts = plan.Hosts,
        families = plan.Families,
        groups = plan.Groups,
        places = plan.Places,
        clients = plan.Rate is null ? plan.Clients : (int?)null,
        rate = plan.Rate,
        rounds = plan.Rounds,
        seed = plan.Seed,
        noisy = IsNoisy(before, after),
        limits = before.Json(after),
        twin = Twin.Count == 0 ? null : new { rounds = Rush.Json(Twin), rss_mb = TwinResident, places_taken = TwinSold?.Taken, oversold = TwinSold?.Oversold },
        ours = Rush.Json(Ours),
        start_ms = Math.Round(StartMilliseconds),
        rss_mb = new { idle = Resident.Idle, peak = Resident.Peak, end = Resident.End },
        truth = Truth.Json(Ours.Max(round => round.LastMail)),
        ratios = Ratios(before),
        per_round = Ours.Select(round => Rush.Json([round])),
        twin_per_round = Twin.Select(round => Rush.Json([round])),
    };

    /// <summary>Ours divided by the twin's or by the limit; of medians.</summary>
    private object Ratios(Limits limits)
    {
        double? ToTwin(Func<Rush, double> of) => Twin.Count == 0 ? null : Ratio(Rush.Median(Ours, of), Rush.Median(Twin, of));
        return new
        {
            checkouts_to_twin = ToTwin(round => round.CheckoutsPerSecond),
            families_to_twin = ToTwin(round => round.FamiliesPerSecond),
            cpu_to_twin = ToTwin(round => round.ProcessorPerFamily),
            checkout_p99_to_twin = ToTwin(round => round.Checkouts.P99),
            rss_to_twin = TwinResident is { } twin ? Ratio(Resident.End, twin) : null,
            checkouts_to_raw = Ratio(Rush.Median(Ours, round => round.CheckoutsPerSecond), limits.RawCheckouts),
        };
    }

    private static double? Ratio(double ours, double theirs) => theirs == 0 ? null : Math.Round(ours / theirs, 4);
}
