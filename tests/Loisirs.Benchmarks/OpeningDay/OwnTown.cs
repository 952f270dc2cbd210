using System.Diagnostics;
using System.Globalization;
using Loisirs.Benchmarks.Browsing;
using Loisirs.Benchmarks.Machine;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Loisirs.Testing.Program;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>A town of our own as a process, with its offer, its families and its mail server; known through its pages alone while it is timed.</summary>
internal sealed class OwnTown : IAsyncDisposable
{
    private const int FirstHour = 8;
    private const int MostLooks = 240;
    private const int Rows = 14; // groups of so many rounds begin at different hours of one day

    private readonly OpeningPlan _plan;
    private readonly RunningTown _town;
    private readonly Town _office;
    private readonly SocketsHttpHandler _wire = LeanBrowser.Wire();
    private int _rounds;

    private OwnTown(OpeningPlan plan, RunningTown town, Town office) => (_plan, _town, _office) = (plan, town, office);

    public RunningTown Running => _town;

    /// <summary>Of all rounds so far.</summary>
    public List<GroupInTown> HotGroups { get; } = [];

    /// <summary>The parents' addresses, in the order of the buyers.</summary>
    public IReadOnlyList<string> Emails { get; private set; } = [];

    public IReadOnlyList<Buyer> Buyers { get; private set; } = [];

    public StartTime Start { get; private set; }

    public ServerProcess Server => new([.. _town.Hosts.Select(host => host.ProcessId!.Value)]);

    /// <summary>A visitor's browser.</summary>
    public LeanBrowser Visitor() => new(Address, _wire);

    public Uri Address => _town.Hosts[0].Address;

    /// <summary>Founds it, starts its host and signs everybody in.</summary>
    public static async Task<OwnTown> Open(OpeningPlan plan)
    {
        var running = await RunningTown.Found(plan.Provider, plan.Hosts, plan.Program);
        var town = new OwnTown(plan, running, await running.Office());
        for (var group = plan.Groups; group < plan.Offered; group++)
        {
            await town._office.OpensGroup(wish => (wish.Activity, wish.First) = ($"Cours {group}", town._office.Today.AddDays(1 + (group % 6))));
        }

        var families = new List<FamilyInTown>();
        for (var number = 0; number < plan.Families; number++)
        {
            families.Add(await (await town._office.ApprovesFamily($"Famille{number}")).With("Léa", "2018-04-02"));
        }

        await Console.Error.WriteLineAsync($"{plan.Families} families live in town.");
        await Inhabitants.Settle(town._office, plan);
        town.Start = (await running.StartAll())[0];
        if (plan.IsPinned && !(running.Hosts.All(host => Cores.Pin(host.ProcessId!.Value, Cores.OfServers)) && Cores.Pin(Environment.ProcessId, Cores.OfClients)))
        {
            await Console.Error.WriteLineAsync("The processes could not be pinned to cores.");
        }

        await town.SignsAllIn(families);
        return town;
    }

    /// <summary>The guards of the places are taken out of the database, too: a test sees that what is oversold is seen.</summary>
    public Task LosesPlacesTriggers() => _office.DropPlacesTriggers();

    /// <summary>New hot groups are on offer, and no cart holds what was refused before; not timed.</summary>
    public async Task<IReadOnlyList<GroupInTown>> Prepares()
    {
        var round = _rounds++;
        var hot = new List<GroupInTown>();
        for (var group = 0; group < _plan.Groups; group++)
        {
            var starts = new TimeOnly(FirstHour + (round % Rows), 0);
            hot.Add(await _office.OpensGroup(wish =>
            {
                (wish.Activity, wish.Places, wish.First) = ($"Natation {round}-{group}", _plan.Places, _office.Today.AddDays(7 + (round / Rows)));
                (wish.Starts, wish.Ends) = (starts, starts.AddMinutes(50));
                wish.Free();
            }));
        }

        HotGroups.AddRange(hot);
        await AreShown(hot);
        await Task.WhenAll(Enumerable.Range(0, _plan.Clients).Select(client => Task.Run(async () =>
        {
            foreach (var buyer in Buyers.Where((_, number) => round > 0 && number % _plan.Clients == client))
            {
                await EmptiesCart(buyer.Browser);
            }
        })));
        return hot;
    }

    /// <summary>A free group of one place and three signed-in families, apart from the rush: their pages are recorded.</summary>
    public async Task<(Guid Group, Buyer First, Buyer Second, Buyer Third)> ForTheRecord()
    {
        var group = await _office.OpensGroup(wish =>
        {
            (wish.Activity, wish.Places, wish.First) = ("Natation 0-0", 1, _office.Today.AddDays(6));
            wish.Free();
        });
        await AreShown([group]);
        return (group.Id, await Buyer("Modèle"), await Buyer("Second"), await Buyer("Tiers"));

        async Task<Buyer> Buyer(string name)
        {
            var (family, browser) = (await (await _office.ApprovesFamily(name)).With("Léa", "2018-04-02"), new LeanBrowser(Address, _wire));
            await SignsIn(browser, family.Email);
            return new Buyer(browser, family["Léa"]);
        }
    }

    /// <summary>By the form of the sign-in page; fails when the house does not let it in.</summary>
    public static async Task SignsIn(LeanBrowser browser, string email)
    {
        var form = PageForm.Needed(await browser.Gets("/connexion"), "Se connecter");
        var page = await browser.Sends(form.With(("Email", email), ("Password", Town.Password)));
        if (page.Status != 200 || page.Path.Contains("/connexion", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{email} could not sign in: {page.Status} {page.Path}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await _office.DisposeAsync();
        await _town.DisposeAsync();
    }

    private async Task SignsAllIn(List<FamilyInTown> families)
    {
        var since = Stopwatch.StartNew();
        var buyers = new Buyer[families.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, families.Count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) =>
        {
            var browser = new LeanBrowser(_town.Hosts[number % _town.Hosts.Count].Address, _wire);
            await SignsIn(browser, families[number].Email);
            buyers[number] = new Buyer(browser, families[number]["Léa"]);
        });
        (Buyers, Emails) = (buyers, [.. families.Select(family => family.Email)]);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{families.Count} families signed in after {since.Elapsed.TotalSeconds:F1} s."));
    }

    /// <summary>The host looks every few seconds whether the offer changed; nobody comes before it knows.</summary>
    private async Task AreShown(IReadOnlyList<GroupInTown> groups)
    {
        foreach (var (group, host) in groups.SelectMany(group => _town.Hosts.Select(host => (group, host))))
        {
            for (var tries = 0; !(await new LeanBrowser(host.Address, _wire).Gets($"/loisirs/inscription?groupe={group.Id}")).Says($"loisirs/groupes/{group.Id}"); tries++)
            {
                await (tries < MostLooks ? Task.Delay(250) : throw new InvalidOperationException($"The host does not show {group.Code}."));
            }
        }
    }

    private static async Task EmptiesCart(LeanBrowser browser)
    {
        var cart = await browser.Gets("/panier");
        for (var lines = 0; lines < 3 && PageForm.Of(cart, "Retirer") is { } remove; lines++)
        {
            cart = await browser.Sends(remove);
        }
    }
}
