using System.Data.Common;
using System.Globalization;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Storms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Data;

/// <summary>What was answered survives a power cut: each setting is asserted, and its breach refused (P-403, P-404).</summary>
public sealed class DurabilityTests
{
    [Theory]
    [InlineData("PRAGMA synchronous=OFF", "PRAGMA synchronous", "2")]
    [InlineData("PRAGMA synchronous=NORMAL", "PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys=OFF", "PRAGMA foreign_keys", "1")]
    [Trait("Promise", "P-403")]
    public async Task A_pooled_connection_that_was_loosened_is_tight_again_at_its_next_use(string loosen, string ask, string tight)
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        await Loosen(town, loosen);
        Assert.Equal(tight, await ReadThroughEf(town, ask));
        await Loosen(town, loosen);
        Assert.Equal(tight, await AskWithinCommand(town, ask));
        Assert.Equal("wal", await ReadThroughEf(town, "PRAGMA journal_mode"));
    }

    [Theory]
    [InlineData("PRAGMA synchronous=OFF", "PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys=OFF", "PRAGMA foreign_keys", "1")]
    [Trait("Promise", "P-403")]
    public async Task A_connection_that_one_scope_loosened_is_tight_when_it_is_lent_to_the_next(string loosen, string ask, string tight)
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        await ReadThroughEf(town, loosen);
        Assert.Equal(tight, await ReadThroughEf(town, ask));
        await ReadThroughEf(town, loosen);
        Assert.Equal(tight, await AskWithinCommand(town, ask));
    }

    [Fact]
    [Trait("Promise", "P-403")]
    public async Task A_place_that_allows_no_write_ahead_log_is_refused_with_a_sentence()
    {
        using var database = new SqliteDatabase("Data Source=durability;Mode=Memory;Cache=Shared");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => database.AssertDurable(CancellationToken.None));

        Assert.Contains("write-ahead log", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("synchronous_commit")]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    [Trait("Promise", "P-403")]
    public async Task A_server_that_could_lose_a_commit_is_refused_by_the_name_of_its_setting(string setting)
    {
        await using var server = await OwnServer.Start();
        await server.Execute($"ALTER SYSTEM SET {setting} = off");
        await server.Execute("SELECT pg_reload_conf()");
        await Task.Delay(300);
        await using var database = new PostgreSqlDatabase($"{server.ConnectionString};Pooling=false");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => database.AssertDurable(CancellationToken.None));

        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-403")]
    public async Task A_server_as_it_comes_is_accepted()
    {
        await using var database = new PostgreSqlDatabase(PostgreSqlServer.ConnectionString);

        await database.AssertDurable(CancellationToken.None);
    }

    [Theory]
    [InlineData("3.40.1", false)]
    [InlineData("3.51.2", false)]
    [InlineData("3.51.3", true)]
    [InlineData("4.0.0", true)]
    [Trait("Promise", "P-404")]
    public void A_library_that_can_corrupt_its_log_is_refused(string version, bool isSafe)
    {
        var refused = Record.Exception(() => SqliteDatabase.AssertSafe(version));

        Assert.Equal(isSafe, refused is null);
    }

    [Fact]
    [Trait("Promise", "P-404")]
    public async Task The_library_that_we_ship_is_safe()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        SqliteDatabase.AssertSafe(await ReadThroughEf(town, "SELECT sqlite_version()"));
    }

    /// <summary>Leaves a loosened connection in the pool.</summary>
    private static async Task Loosen(TestTown town, string pragma)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await Ask(connection, pragma);
    }

    private static async Task<string> ReadThroughEf(TestTown town, string ask)
    {
        await using var scope = town.Services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        await house.Database.OpenConnectionAsync();
        return await Ask(house.Database.GetDbConnection(), ask);
    }

    private static async Task<string> AskWithinCommand(TestTown town, string ask)
    {
        var answer = await town.Acts(async inside => await Ask(inside.House.Database.GetDbConnection(), ask));
        return answer.Value;
    }

    private static async Task<string> Ask(DbConnection connection, string ask)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of this test
        command.CommandText = ask;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }
}
