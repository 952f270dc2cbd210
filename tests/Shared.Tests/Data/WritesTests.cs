using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Data;

/// <summary>Writes happen within a command, whose transaction is a write from its first moment (P-405).</summary>
[Trait("Promise", "P-405")]
public sealed class WritesTests
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Databases))]
    public async Task A_write_outside_a_command_throws(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await using var scope = town.Services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();

        Func<Task>[] writes =
        [
            () => house.StoredKeys.ExecuteDeleteAsync(),
            () => house.StoredKeys.ExecuteUpdateAsync(set => set.SetProperty(key => key.Value, "")),
            () => house.StoredKeys.TagWith("a remark before the statement").ExecuteDeleteAsync(),
            () => house.Database.ExecuteSqlAsync($"DELETE FROM nothing"),
            () => house.Database.ExecuteSqlAsync($"WITH all_of_it AS (SELECT 1) DELETE FROM nothing"),
            () =>
            {
                house.StoredKeys.Add(new StoredKey { Name = "kept", Purpose = Inside.Purpose, Value = "" });
                return house.SaveChangesAsync();
            },
        ];

        foreach (var write in writes)
        {
            var failure = await Assert.ThrowsAnyAsync<Exception>(write);
            Assert.Contains("outside a command", failure.GetBaseException().Message, StringComparison.Ordinal);
        }

        Assert.Empty(await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_transaction_of_ones_own_does_not_help(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await using var scope = town.Services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        await using var transaction = await house.Database.BeginTransactionAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => house.StoredKeys.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_command_holds_the_write_before_its_first_statement()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        SqliteException? refused = null;

        await town.Acts(async _ =>
        {
            refused = await Assert.ThrowsAsync<SqliteException>(() => WriteBeside(town));
            return "done";
        });

        Assert.Equal(5, refused!.SqliteErrorCode); // busy: somebody writes
        await WriteBeside(town); // and after the command nobody does
    }

    [Fact]
    public async Task A_notice_is_told_within_a_command_only()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await using var scope = town.Services.CreateAsyncScope();

        Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<ITell>().Tell(new Counted(Guid.NewGuid(), 1)));
    }

    private static async Task WriteBeside(TestTown town)
    {
        await using var connection = new SqliteConnection(town.ConnectionString + ";Pooling=False;Default Timeout=0");
        await connection.OpenAsync();
        await using var begin = connection.CreateCommand();
        begin.CommandTimeout = 1;
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
    }
}
