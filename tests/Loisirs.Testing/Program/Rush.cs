using System.Diagnostics;
using Loisirs.Kernel.Taxes;
using Loisirs.Testing.People;

namespace Loisirs.Testing.Program;

/// <summary>Families register and pay over HTTP while hosts are killed at any instant; then all becomes quiet, and is judged.</summary>
/// <param name="progress">Is told what happens, for whoever waits.</param>
public sealed class Rush(RunningTown town, RushPlan plan, Action<string>? progress = null)
{
    private const int MostWaits = 300;

    private static readonly TimeSpan LongestUntilQuiet = TimeSpan.FromMinutes(4);

    private readonly Random _random = new(plan.Seed);
    private readonly Recorder _recorder = new();
    private readonly List<FamilyInTown> _families = [];
    private readonly List<Guid> _groups = [];
    private readonly List<StartTime> _restarts = [];
    private IReadOnlyList<StartTime> _starts = [];
    private int _kills;

    public Recorder Recorder => _recorder;

    public async Task<RushReport> Run()
    {
        await Found();
        _starts = await town.StartAll();
        using var enough = new CancellationTokenSource();
        var work = Task.WhenAll(await Task.WhenAll(_families.Select((family, index) => Begins(family, index, enough.Token))));
        for (var round = 0; round < plan.Rounds && !work.IsCompleted; round++)
        {
            await (plan.Death is { } death ? Dies(death, round) : KillSomeHost());
        }

        await enough.CancelAsync();
        await work;
        progress?.Invoke("the families are done");
        await UntilQuiet();
        progress?.Invoke("all is quiet");
        return await Judge();
    }

    /// <summary>The offer and the families, made before any host runs.</summary>
    private async Task Found()
    {
        await using var office = await town.Office();
        for (var group = 0; group < plan.Groups; group++)
        {
            var (places, price, status) = (plan.PlacesOf(group), RushPlan.PriceOf(group), group % 2 == 0 ? TaxStatus.Exempt : TaxStatus.Taxable);
            _groups.Add((await office.OpensGroup(wish => (wish.Activity, wish.Places, wish.Price, wish.TaxStatus) = ($"Cours {group}", places, price, status))).Id);
        }

        for (var number = 0; number < plan.Families; number++)
        {
            var family = await office.ApprovesFamily($"Famille{number}");
            for (var member = 0; member < plan.Members; member++)
            {
                await family.With($"Enfant{(char)('A' + member)}", "2018-04-02");
            }

            _families.Add(family);
        }
    }

    /// <summary>Signs the family in; the task within is its work.</summary>
    private async Task<Task> Begins(FamilyInTown family, int index, CancellationToken enough)
    {
        var browser = await town.SignsIn(family.Email);
        var wishes = _groups.SelectMany(group => family.Members.Values.Select(member => (member.Id, group))).ToArray();
        new Random(plan.Seed + index).Shuffle(wishes);
        var atWork = new FamilyAtWork(town, _recorder, family, browser, plan.Seed + index);
        return Task.Run(() => atWork.Works(wishes, enough), CancellationToken.None);
    }

    private async Task KillSomeHost()
    {
        var (before, enough) = (_recorder.Acts.Count, _random.Next(3, 30));
        for (var waits = 0; waits < MostWaits && _recorder.Acts.Count < before + enough; waits++)
        {
            await Task.Delay(50); // so many acts later, whether the machine is fast or slow
        }

        await Task.Delay(_random.Next(200)); // in the midst of some
        var all = town.Hosts.Count > 1 && _random.Next(4) == 0;
        var victims = all ? town.Hosts : [town.Hosts[_random.Next(town.Hosts.Count)]];
        await Task.WhenAll(victims.Select(host => host.Kill()));
        foreach (var host in victims)
        {
            _kills++;
            await StartAgain(host);
        }
    }

    /// <summary>By what the plan has in mind, while the families are at work.</summary>
    private async Task Dies(Func<HostProcess, int, Task<bool>> death, int round)
    {
        _kills += await death(town.Hosts[0], round) ? 1 : 0;
        await StartAgain(town.Hosts[0]);
    }

    private async Task StartAgain(HostProcess host)
    {
        _restarts.Add(await host.Start());
        progress?.Invoke($"kill {_kills}: up again in {_restarts[^1].Clock.TotalSeconds:0.0} s, {_recorder.Acts.Count} acts");
    }

    /// <summary>Nothing is under way any more: a lease of a dead host lasts a minute, a page of which nothing was heard is asked about later.</summary>
    private async Task UntilQuiet()
    {
        const string UnderWay = """
            SELECT 'message' FROM [house.deliveries] d WHERE d.done_at IS NULL AND d.parked_at IS NULL
            UNION ALL SELECT 'letter' FROM [accounts.letters] l WHERE l.sent_at IS NULL AND l.parked_at IS NULL
            UNION ALL SELECT 'refund' FROM [cart.refunds] r WHERE r.state NOT IN ('Succeeded', 'Failed')
            """;
        for (var since = Stopwatch.StartNew(); since.Elapsed < LongestUntilQuiet; await Task.Delay(500))
        {
            if ((await town.Inspection.Ask(UnderWay, TimeProvider.System.GetUtcNow())).Count == 0)
            {
                return;
            }
        }
    }

    private async Task<RushReport> Judge()
    {
        var now = TimeProvider.System.GetUtcNow();
        var paid = await town.Inspection.Ask("SELECT number FROM [cart.orders] WHERE state = 'Paid'", now);
        var mails = town.Mail.Accepted.Where(mail => mail.Subject?.Contains("Confirmation d'inscription", StringComparison.Ordinal) == true).ToList();
        var distinct = mails.Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count();
        return new RushReport(
            _kills, paid.Count, _recorder.Acts.Count, _recorder.Acts.Count(act => act.Outcome == Outcome.Unknown), _starts, _restarts,
            [.. (await town.Inspection.Breaches(now)).Select(breach => breach.ToString())], await Lost.Of(_recorder, town.Inspection, now),
            [.. _recorder.Acts.Where(act => act.Outcome == Outcome.Failed).Select(act => act.ToString())], distinct, mails.Count - distinct);
    }
}
