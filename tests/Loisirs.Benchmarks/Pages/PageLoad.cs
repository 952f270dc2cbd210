using System.Text.Json;
using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Benchmarks.Twin;

namespace Loisirs.Benchmarks.Pages;

/// <summary>One page, asked again and again by families who are signed in, or by visitors; beside the twin's same page.</summary>
internal static class PageLoad
{
    private const string Catalogue = "/loisirs/catalogue";

    private static readonly TimeSpan EachLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task<string> Run(Words words)
    {
        var (clients, time, path) = (words.Number("clients", 16), TimeSpan.FromSeconds(words.Number("seconds", 8)), words.Has("path") ? words.Text("path") : Catalogue);
        var plan = OpeningPlan.From(words) with { Families = clients, Clients = clients };
        var before = await Limits.Measure(EachLimit, plan.IsPinned);
        await using var town = await OwnTown.Open(plan);
        await using var twin = await TwinTown.Open(plan, await RecordedPages.Of(town));
        var browsers = words.Has("anonymous") ? [.. town.Buyers.Select(_ => town.Visitor())] : town.Buyers.Select(buyer => buyer.Browser).ToList();
        Task<Repeated> Ours(TimeSpan during) => Repeated.By(clients, during, async client => (await browsers[client].Gets(path)).Status == 200);
        Task<Repeated> Theirs(TimeSpan during) => Repeated.By(clients, during, async client => (await twin.Buyers[client].Browser.Gets(Catalogue)).Status == 200);
        await Ours(WarmUp);
        await Theirs(WarmUp);
        var load = new MachineLoad();
        var (ours, cost) = await Cost(town.Server, () => Ours(time));
        var (theirs, limit) = await Cost(twin.Server, () => Theirs(time));
        var others = load.Others(cost + limit);
        var after = await Limits.Measure(EachLimit, plan.IsPinned);
        return JsonSerializer.Serialize(new
        {
            bench = "page-load",
            version = 1,
            machine = load.Json(others),
            path,
            anonymous = words.Has("anonymous"),
            clients,
            noisy = before.DiffersFrom(after) || MachineLoad.IsNoisy(others),
            limits = before.Json(after),
            ours = Json(ours, cost),
            twin = Json(theirs, limit),
            ratios = new { catalogue_to_twin = Math.Round(ours.PerSecond / theirs.PerSecond, 4), catalogue_to_static = Math.Round(ours.PerSecond / before.StaticPages, 4) },
        });
    }

    private static object Json(Repeated pages, double processor) => new
    {
        catalogue_s = pages.PerSecond,
        catalogue_ms = pages.Times.Json(),
        cpu_ms_per_page = Math.Round(processor / Math.Max(1, pages.Times.Count), 3),
        errors = pages.Failures,
    };

    private static async Task<(Repeated Pages, double Processor)> Cost(ServerProcess server, Func<Task<Repeated>> act)
    {
        var before = server.ProcessorMilliseconds();
        return (await act(), server.ProcessorMilliseconds() - before);
    }
}
