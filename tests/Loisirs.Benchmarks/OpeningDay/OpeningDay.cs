using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.Twin;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>Many families want few places at once, through the real pages; then the database and the mail server are asked what came of it.</summary>
/// <remarks>The hot groups are free, so that a family reaches its confirmation without a bank: what is timed is ours.</remarks>
internal static class OpeningDay
{
    private static readonly TimeSpan EachLimit = TimeSpan.FromSeconds(2);

    public static async Task<string> Run(Words words)
    {
        var plan = OpeningPlan.From(words);
        var before = await Limits.Measure(EachLimit, plan.IsPinned);
        await using var town = await OwnTown.Open(plan);
        await using var twin = words.Has("twin") ? await TwinTown.Open(plan, await RecordedPages.Of(town)) : null;
        var report = await Run(plan, town, twin);
        var after = await Limits.Measure(EachLimit, plan.IsPinned);
        foreach (var why in report.Ours.Concat(report.Twin).SelectMany(round => round.Journeys).Select(journey => journey.Why).OfType<string>().Distinct(StringComparer.Ordinal).Take(5))
        {
            await Console.Error.WriteLineAsync(why);
        }

        if (report.IsNoisy(before, after))
        {
            await Console.Error.WriteLineAsync("Others used the machine meanwhile: believe the counts, not the speeds.");
        }

        return report.Line(plan, before, after);
    }

    /// <summary>The rounds, ours and the twin's in turn, and the truth about ours.</summary>
    /// <param name="town">With everybody signed in.</param>
    /// <param name="twin">Null: only ours.</param>
    public static async Task<OpeningReport> Run(OpeningPlan plan, OwnTown town, TwinTown? twin = null)
    {
        var (idle, load, ours, theirs) = (town.Server.Resident(), new MachineLoad(), new List<Rush>(), new List<Rush>());
        var servers = 0 - town.Server.ProcessorMilliseconds() - (twin?.Server.ProcessorMilliseconds() ?? 0);
        for (var round = 0; round < plan.Rounds; round++)
        {
            var hot = (await town.Prepares()).Select(group => group.Id).ToList();
            ours.Add(await Rush.Of(new Crowd(plan, town.Buyers), hot, round, town.Server, journeys => Rush.Mails(town.Running, journeys, plan.MailPatience)));
            await Says("ours", round, ours[^1]);
            if (twin is not null)
            {
                theirs.Add(await Rush.Of(new Crowd(plan, twin.Buyers), await twin.Prepares(round), round, twin.Server, _ => Task.FromResult<DateTimeOffset?>(null)));
                await Says("twin", round, theirs[^1]);
            }
        }

        servers += town.Server.ProcessorMilliseconds() + (twin?.Server.ProcessorMilliseconds() ?? 0);
        var confirmed = ours.SelectMany(round => round.Journeys).Select(journey => journey.Order).OfType<string>().ToList();
        var truth = await Truth.Of(town.Running, [.. town.HotGroups.Select(group => group.Code)], confirmed, plan.PlacesToCheck);
        return new OpeningReport(ours, truth, town.Start.Clock.TotalMilliseconds, (idle, town.Server.Peak(), town.Server.Resident()), load, load.Others(servers))
        {
            Twin = theirs,
            TwinResident = twin?.Server.Resident(),
            TwinSold = twin is null ? null : await twin.Store.Sold(),
        };
    }

    private static Task Says(string whose, int round, Rush rush) => Console.Error.WriteLineAsync(
        $"Round {round + 1}, {whose}: {rush.Confirmed} confirmed, {rush.FamiliesPerSecond} families a second, {rush.ProcessorPerFamily} ms of processor each.");
}
