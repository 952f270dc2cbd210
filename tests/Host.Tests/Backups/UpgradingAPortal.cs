using Loisirs.Shared.Backups;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Program;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Backups;

/// <summary>A new program brings the schema up after a backup; an old one does not touch a schema that it does not know.</summary>
[Trait("Promise", "P-412")]
public sealed class UpgradingAPortal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-backups-").FullName;

    [Theory, BothDatabases]
    public async Task From_one_version_to_the_next_and_back_nothing_is_lost(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        string taken, family;
        await using (var town = await Town.Open(database, null))
        {
            family = (await town.ApprovesFamily("Tremblay")).Id.ToString();
            taken = await GoesBack(town);
        }

        await using (var upgraded = await Town.Open(database, With))
        {
            var backup = Assert.Single(Directory.GetFiles(_folder));
            Assert.EndsWith($"-before-{taken}.backup", backup, StringComparison.Ordinal);
            Assert.DoesNotContain(taken, (await upgraded.Services.GetRequiredService<IBackups>().Read(backup, default)).Value);
            Assert.Contains(taken, await Migrations(database));
            await using var again = await upgraded.OpenSecondHost(With); // has nothing to migrate
            Assert.Single(Directory.GetFiles(_folder));
        }

        await Tomorrow(database, "INSERT INTO {0} VALUES ('99990101000000_Tomorrow', '10.0.0')");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Operator.Runs(database, With, "verify-audit"));
        Assert.Contains("older than its database, which has the migration 99990101000000_Tomorrow", refused.Message, StringComparison.Ordinal);
        var tomorrow = Path.Combine(_folder, "demain");
        (await Operator.Runs(database, "backup", tomorrow)).IsDone(tomorrow);
        (await Operator.Runs(database, With, "restore", tomorrow, "replace")).IsRefused("99990101000000_Tomorrow");

        Operator.LetsGoOf(database);
        (await Operator.Runs(database, With, "restore", Directory.GetFiles(_folder, "*-before-*").Single(), "replace")).IsDone("Le journal est entier");
        Assert.Equal([family], await new Inspection(provider, database.ConnectionString, null).Ask("SELECT lower(CAST(id AS text)) FROM [accounts.families]", TimeProvider.System.GetUtcNow()));
        Assert.DoesNotContain("99990101000000_Tomorrow", await Migrations(database));
    }

    /// <summary>A migration that fails at each start would push out the backup from before it began.</summary>
    [Fact]
    public async Task So_many_are_kept_and_the_first_before_a_migration_always()
    {
        await using var town = await Town.Open(DatabaseProvider.Sqlite, With);
        var kept = town.Services.GetRequiredService<KeptBackups>();
        foreach (var migration in (string[])["1_Automne", "2_Hiver", "2_Hiver", "2_Hiver", "2_Hiver"])
        {
            town.Clock.Advance(TimeSpan.FromSeconds(1));
            await kept.Before(migration, default);
        }

        Assert.Equal(3, Directory.GetFiles(_folder).Length);
        Assert.All(Directory.GetFiles(_folder), file => Assert.EndsWith("2_Hiver.backup", file, StringComparison.Ordinal));
        Assert.Contains(Directory.GetFiles(_folder), file => file.Contains("-230002-", StringComparison.Ordinal)); // the first of that migration
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void With(TownOptions options) => (options.Settings["Backups:Folder"], options.Settings["Backups:Kept"]) = (_folder, "3");

    /// <summary>The house's last migration is undone: so the schema was before this version.</summary>
    private static async Task<string> GoesBack(Town town)
    {
        await using var scope = town.Services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        var all = house.Database.GetMigrations().ToList();
        await house.GetService<IMigrator>().MigrateAsync(all[^2]);
        return all[^1];
    }

    private static Task<IReadOnlyList<string>> Migrations(TestDatabase database) =>
        new Inspection(database.Provider, database.ConnectionString, null).Ask("SELECT \"MigrationId\" FROM [house.migrations]", TimeProvider.System.GetUtcNow());

    private static async Task Tomorrow(TestDatabase database, string sql)
    {
        await using System.Data.Common.DbConnection connection = database.Provider == DatabaseProvider.Sqlite
            ? new Microsoft.Data.Sqlite.SqliteConnection(database.ConnectionString)
            : new Npgsql.NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a sentence of this story
        command.CommandText = sql.Replace("{0}", database.Provider == DatabaseProvider.Sqlite ? "house_migrations" : "house.migrations", StringComparison.Ordinal);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
