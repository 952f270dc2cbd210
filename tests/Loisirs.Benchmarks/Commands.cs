using System.Diagnostics;
using System.Text.Json;
using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.Twin;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Benchmarks;

/// <summary>The checkout command without HTTP, against the bare statements on the same database, with one and with many at once.</summary>
/// <remarks>Each checkout is of a free place in a group that has plenty, with the policy, the audit and the outbox as a door has them. Carts are
/// filled before the clock runs; both are asked in turn, a batch of families each.</remarks>
internal static class Commands
{
    private const int MostFamilies = 200;

    public static async Task<string> Run(Words words)
    {
        var (clients, count) = (words.Numbers("clients", [1, 16]), words.Number("count", 5000));
        var provider = words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite;
        await using var town = await Town.Open(provider, options => options.RealClock = true);
        var raw = new TwinStore(provider, town.ConnectionString);
        await raw.Found();
        var families = new List<FamilyInTown>();
        for (var number = 0; number < Math.Min(count, MostFamilies); number++)
        {
            families.Add(await (await town.ApprovesFamily($"Famille{number}")).With("Léa", "2018-04-02"));
        }

        var (batches, day, steps) = (Math.Max(1, count / families.Count), 1, new List<object>());
        await Ours(town, families, atOnce: 1, day); // the first ones pay for the compiler
        await Bare(raw, families.Count, atOnce: 1);
        var load = new MachineLoad();
        foreach (var atOnce in clients)
        {
            var (ours, bare) = (TimeSpan.Zero, TimeSpan.Zero);
            for (var batch = 0; batch < batches; batch++)
            {
                ours += await Ours(town, families, atOnce, ++day);
                bare += await Bare(raw, families.Count, atOnce);
            }

            var done = (double)batches * families.Count;
            steps.Add(new
            {
                clients = atOnce,
                count = (int)done,
                ours_tx_s = Math.Round(done / ours.TotalSeconds, 1),
                raw_tx_s = Math.Round(done / bare.TotalSeconds, 1),
                ratio = Math.Round(bare / ours, 4),
            });
        }

        var others = load.Others(servers: 0);
        return JsonSerializer.Serialize(new
        {
            bench = "commands",
            version = 1,
            machine = load.Json(others),
            database = provider == DatabaseProvider.Sqlite ? "sqlite" : "postgres",
            noisy = MachineLoad.IsNoisy(others),
            steps,
        });
    }

    /// <param name="day">From today: a child has one group a day.</param>
    private static async Task<TimeSpan> Ours(Town town, List<FamilyInTown> families, int atOnce, int day)
    {
        var group = await town.OpensGroup(wish =>
        {
            (wish.Activity, wish.Places, wish.First, wish.Weeks) = ($"Natation {day}", families.Count, town.Today.AddDays(day % 180), 1);
            (wish.Starts, wish.Ends) = (new TimeOnly(8 + (day / 180 % 12), 0), new TimeOnly(8 + (day / 180 % 12), 50));
            wish.Free();
        });
        foreach (var family in families)
        {
            await family.FillsCart("Léa", group);
        }

        return await Timed(families.Count, atOnce, async number =>
        {
            if (!await families[number].FinishesFreeCart())
            {
                throw new InvalidOperationException("A checkout was refused though there are places: what was timed is not a checkout.");
            }
        });
    }

    private static async Task<TimeSpan> Bare(TwinStore raw, int count, int atOnce)
    {
        var (group, people) = (Guid.CreateVersion7(), Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7().ToString()).ToList());
        await raw.Offers([(group, "Natation")], count);
        foreach (var person in people)
        {
            await raw.Adds(person, group.ToString());
        }

        return await Timed(count, atOnce, async number =>
        {
            if (await raw.ChecksOut(people[number]) is null)
            {
                throw new InvalidOperationException("The bare statements refused a place that is there.");
            }
        });
    }

    private static async Task<TimeSpan> Timed(int count, int atOnce, Func<int, Task> act)
    {
        var (since, next) = (Stopwatch.GetTimestamp(), -1);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref next); number < count; number = Interlocked.Increment(ref next))
            {
                await act(number);
            }
        })));
        return Stopwatch.GetElapsedTime(since);
    }
}
