using System.Text.Json;
using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.OpeningDay;

namespace Loisirs.Benchmarks.Pages;

/// <summary>Families who sign in, each time with a new browser: page, password, first page of the family.</summary>
internal static class SignIns
{
    private const int FamiliesOfAClient = 4;

    public static async Task<string> Run(Words words)
    {
        var (clients, time) = (words.Number("clients", 4), TimeSpan.FromSeconds(words.Number("seconds", 10)));
        var plan = OpeningPlan.From(words) with { Families = clients * FamiliesOfAClient, Offered = 0, Groups = 0 };
        await using var town = await OwnTown.Open(plan);
        var (load, turns, before) = (new MachineLoad(), new int[clients], town.Server.ProcessorMilliseconds());
        var all = await Repeated.By(clients, time, async client =>
        {
            await OwnTown.SignsIn(town.Visitor(), town.Emails[(client * FamiliesOfAClient) + (turns[client]++ % FamiliesOfAClient)]);
            return true;
        });
        var processor = town.Server.ProcessorMilliseconds() - before;
        var others = load.Others(processor);
        return JsonSerializer.Serialize(new
        {
            bench = "sign-in",
            version = 1,
            machine = load.Json(others),
            database = words.Has("postgres") ? "postgres" : "sqlite",
            clients,
            noisy = MachineLoad.IsNoisy(others),
            ours = new { sign_ins_s = all.PerSecond, sign_in_ms = all.Times.Json(), cpu_ms_per_sign_in = Math.Round(processor / Math.Max(1, all.Times.Count), 2) },
        });
    }
}
