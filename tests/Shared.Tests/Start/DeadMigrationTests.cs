using Loisirs.Shared.Data;
using Loisirs.Shared.Start;
using Loisirs.Shared.Tests.Sample;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Start;

/// <summary>A migration killed anywhere ends well at the next start, which never waits without a word (P-410).</summary>
[Trait("Promise", "P-410")]
public sealed class DeadMigrationTests
{
    [Fact]
    public async Task The_lock_row_of_a_killed_migration_does_not_block_the_start()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await Abandon(town);

        await town.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None);

        await Migrates(town, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Without_our_care_that_row_blocks_for_ever()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await Abandon(town);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Migrates(town, TimeSpan.FromSeconds(3)));
    }

    [Fact]
    public async Task A_start_that_another_process_holds_up_waits_and_then_goes_on()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        var file = Path.Combine(Path.GetDirectoryName(new SqliteConnectionStringBuilder(town.ConnectionString).DataSource)!, "migrate.lock");
        var held = await FileLock.Take(file, CancellationToken.None);

        var start = town.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None);
        await Task.Delay(500);
        Assert.False(start.IsCompleted);
        await held.DisposeAsync();

        await start.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>As EF does it, which waits for that row; the start itself asks for nothing when nothing is to be migrated.</summary>
    private static async Task Migrates(TestTown town, TimeSpan longest)
    {
        await using var scope = town.Services.CreateAsyncScope();
        using var patience = new CancellationTokenSource(longest);
        await scope.ServiceProvider.GetRequiredService<HouseDb>().Database.MigrateAsync(patience.Token);
    }

    private static async Task Abandon(TestTown town)
    {
        await using var connection = new SqliteConnection(town.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 00:00:00');
            """;
        await command.ExecuteNonQueryAsync();
    }
}
