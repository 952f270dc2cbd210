using Loisirs.Benchmarks.Browsing;
using Loisirs.Benchmarks.Machine;
using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Testing.Databases;

namespace Loisirs.Benchmarks.Twin;

/// <summary>The twin as a process of its own, with as many families as ours, on a database of its own beside ours.</summary>
internal sealed class TwinTown : IAsyncDisposable
{
    private readonly OpeningPlan _plan;
    private readonly TestDatabase _database;
    private readonly TwinProcess _process;
    private readonly string _folder;
    private readonly SocketsHttpHandler _wire = LeanBrowser.Wire();

    private TwinTown(OpeningPlan plan, TestDatabase database, string folder, TwinProcess process) =>
        (_plan, _database, _folder, _process) = (plan, database, folder, process);

    public ServerProcess Server => _process.Server;

    public TwinStore Store => new(_database.Provider, _database.ConnectionString);

    public IReadOnlyList<Buyer> Buyers { get; private set; } = [];

    /// <param name="pages">Recorded at ours.</param>
    public static async Task<TwinTown> Open(OpeningPlan plan, RecordedPages pages)
    {
        var (database, folder) = (await TestDatabase.CreateEmpty(plan.Provider), Directory.CreateTempSubdirectory("loisirs-twin-").FullName);
        await pages.Keep(folder);
        await new TwinStore(plan.Provider, database.ConnectionString).Found();
        var process = await TwinProcess.Start(folder, plan.Provider, database.ConnectionString, plan.IsPinned);
        var town = new TwinTown(plan, database, folder, process);
        await town.Store.Offers(Enumerable.Range(plan.Groups, plan.Offered - plan.Groups).Select(number => (Guid.CreateVersion7(), $"Cours {number}")), places: 15);
        town.Buyers = [.. Enumerable.Range(0, plan.Families).Select(_ => new Buyer(new LeanBrowser(process.Address, town._wire), Guid.CreateVersion7()))];
        foreach (var buyer in town.Buyers)
        {
            await buyer.Browser.Gets($"/connexion?personne={buyer.Person}");
        }

        return town;
    }

    /// <summary>New hot groups are on offer.</summary>
    public async Task<IReadOnlyList<Guid>> Prepares(int round)
    {
        var hot = Enumerable.Range(0, _plan.Groups).Select(group => (Id: Guid.CreateVersion7(), Name: $"Natation {round}-{group}")).ToList();
        await Store.Offers(hot, _plan.Places);
        return [.. hot.Select(group => group.Id)];
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _wire.Dispose();
        await _database.DisposeAsync();
        Folders.Remove(_folder);
    }
}
