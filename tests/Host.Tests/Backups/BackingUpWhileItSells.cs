using System.Data.Common;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;
using Loisirs.Testing.Program;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Backups;

/// <summary>A backup is of one moment, whoever writes meanwhile; and what is restored from it is a portal.</summary>
[Trait("Promise", "P-413")]
public sealed class BackingUpWhileItSells : IDisposable
{
    private const int Families = 20;
    private const int Groups = 12;
    private const string Paid = "SELECT number FROM [cart.orders] WHERE state = 'Paid'";

    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-backups-").FullName;
    private int _sold;

    private string Backup => Path.Combine(_folder, "automne.backup");

    [Theory, BothDatabases]
    public async Task While_twenty_sell_one_moment_is_kept_that_goes_on_selling(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var town = await Town.Open(database, null);
        var (families, groups) = await Opens(town);
        using var enough = new CancellationTokenSource();

        var sales = Task.WhenAll(families.Select(family => Task.Run(() => Buys(family, groups, enough.Token))));
        while (_sold < Families)
        {
            await Task.Delay(5);
        }

        await town.Does(new SealAuditTrail());
        var before = _sold;
        (await Operator.Runs(database, "backup", Backup)).IsDone("Sauvegarde faite et vérifiée");
        Assert.False(sales.IsCompleted);
        await enough.CancelAsync();
        await sales;

        await using var empty = await TestDatabase.CreateEmpty(provider);
        (await Operator.Runs(empty, "restore", Backup)).IsDone("Le journal est entier");
        await using var again = await Town.Open(empty, null);
        await again.Does(new ReleaseLetters());
        await again.Posts();

        var inspection = new Inspection(provider, again.ConnectionString, ledger: null);
        Assert.InRange((await inspection.Ask(Paid, again.Clock.GetUtcNow())).Count, before, _sold);
        Assert.Empty(await inspection.Breaches(again.Clock.GetUtcNow()));
        var late = await (await again.ApprovesFamily("Tardif")).With("Léa", "2018-04-02");
        await late.PutsInCart("Léa", groups[0]);
        Assert.True(Town.Expect(await late.ChecksOut()).IsPaid);
    }

    [Theory, BothDatabases]
    public async Task Nothing_is_written_over_and_nothing_that_lives_is_replaced_without_a_word(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        string before, after;
        await using (var town = await Town.Open(database, null))
        {
            before = (await town.ApprovesFamily("Avant")).Id.ToString();
            (await Operator.Runs(database, "backup", Backup)).IsDone(Backup);
            after = (await town.ApprovesFamily("Après")).Id.ToString();

            (await Operator.Runs(database, "backup", Backup)).IsRefused("existe déjà");
            (await Operator.Runs(database, "restore", Backup)).IsRefused("ajoutez le mot replace");
            await using (var reader = await Reads(town))
            {
                (await Operator.Runs(database, "restore", Backup, "replace")).IsRefused("Arrêtez le portail");
            }

            Assert.Equal(2, (await Operator.Runs(database, "restore")).Code);
            Assert.Equal(2, (await Operator.Runs(database, "restor", Backup)).Code);
        }

        Operator.LetsGoOf(database);
        var half = Path.Combine(_folder, "moitié.backup");
        await File.WriteAllBytesAsync(half, (await File.ReadAllBytesAsync(Backup))[..^3000]);
        (await Operator.Runs(database, "restore", half, "replace")).IsRefused("moitié.backup");
        (await Operator.Runs(database, "restore", Path.Combine(_folder, "nulle-part"), "replace")).IsRefused("n'est pas une sauvegarde entière");
        Assert.Equal(new[] { before, after }.Order(StringComparer.Ordinal), await Ids(database));

        Operator.LetsGoOf(database);
        (await Operator.Runs(database, "restore", Backup, "replace")).IsDone("est entière, et elle est en place");
        Assert.Equal([before], await Ids(database));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Whoever has the database open, as a host has.</summary>
    private static async Task<DbConnection> Reads(Town town)
    {
        var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = town.Provider == DatabaseProvider.Sqlite ? "SELECT 1 FROM accounts_families" : "SELECT 1";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task<IReadOnlyList<string>> Ids(TestDatabase database) =>
        [.. (await new Inspection(database.Provider, database.ConnectionString, null).Ask("SELECT lower(CAST(id AS text)) FROM [accounts.families]", TimeProvider.System.GetUtcNow())).Order(StringComparer.Ordinal)];

    private static async Task<(IReadOnlyList<FamilyInTown> Families, IReadOnlyList<GroupInTown> Groups)> Opens(Town town)
    {
        var groups = new List<GroupInTown>();
        for (var group = 0; group < Groups; group++)
        {
            groups.Add(await town.OpensGroup(wish => (wish.Activity, wish.Price, wish.Places) = ($"Cours {group}", "0", Families + 1)));
        }

        var families = new List<FamilyInTown>();
        for (var family = 0; family < Families; family++)
        {
            families.Add(await (await town.ApprovesFamily($"Famille{family}")).With("Léa", "2018-04-02"));
        }

        return (families, groups);
    }

    private async Task Buys(FamilyInTown family, IReadOnlyList<GroupInTown> groups, CancellationToken enough)
    {
        foreach (var group in groups.TakeWhile(_ => !enough.IsCancellationRequested))
        {
            await family.PutsInCart("Léa", group);
            Assert.True(Town.Expect(await family.ChecksOut()).IsPaid);
            Interlocked.Increment(ref _sold);
        }
    }
}
