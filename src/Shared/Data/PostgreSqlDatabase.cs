using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Loisirs.Shared.Data;

/// <summary>One server, any number of hosts: READ COMMITTED, with guards and constraints.</summary>
internal sealed class PostgreSqlDatabase(string connectionString) : IDatabase, IAsyncDisposable
{
    /// <summary>The advisory lock of the start; any number that is the house's own.</summary>
    public const long StartLock = 0x4C6F6973697273;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public string? Folder => null;

    public bool HasOneWriter => false;

    public DbConnection NewConnection() => _source.CreateConnection();

    public DbConnection Lend() => NewConnection();

    public ValueTask TakeBack(DbConnection connection) => connection.DisposeAsync();

    public Task Open(DbConnection connection, CancellationToken stop) => connection.OpenAsync(stop);

    public Task LetGo(DbConnection connection) => connection.CloseAsync();

    public async Task<WriteTransaction> BeginWrite(DbConnection connection, CancellationToken stop) =>
        new(await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop), () => { });

    public void Configure(DbContextOptionsBuilder options, string module) =>
        options.UseNpgsql(npgsql => npgsql.MigrationsHistoryTable("migrations", module));

    public Task<IReadOnlyList<string>> Migrations(DbConnection connection, string module, CancellationToken stop) => AppliedMigrations.Read(
        connection, $"SELECT to_regclass('{module}.migrations')::text", $"""SELECT "MigrationId" FROM "{module}".migrations""", stop);

    public bool MayRunAgain(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || failure.GetBaseException() is PostgresException
        {
            SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        };

    /// <summary>A line that broke says so in the midst of the causes: the last of them is an end of a stream, or a time that ran out.</summary>
    public bool IsUnavailable(Exception failure) => failure switch
    {
        PostgresException answered => answered.SqlState is PostgresErrorCodes.DiskFull or PostgresErrorCodes.ReadOnlySqlTransaction
            or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        NpgsqlException or System.Net.Sockets.SocketException or IOException => true,
        _ => failure.InnerException is { } cause && IsUnavailable(cause),
    };

    public async Task AssertDurable(CancellationToken stop)
    {
        await using var connection = NewConnection();
        await connection.OpenAsync(stop);
        foreach (var setting in (string[])["fsync", "full_page_writes", "synchronous_commit"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT current_setting(@name)";
            command.Parameters.Add(new NpgsqlParameter("name", setting));
            if ((string?)await command.ExecuteScalarAsync(stop) is "off" or "local")
            {
                throw new InvalidOperationException($"PostgreSQL runs with {setting} off: what is paid could be lost. Turn it on.");
            }
        }
    }

    public async Task Alone(Func<Task> act, CancellationToken stop)
    {
        await using var connection = NewConnection();
        await connection.OpenAsync(stop);
        await Lock(connection, "SELECT pg_advisory_lock(@key)", stop);
        try
        {
            await act();
        }
        finally
        {
            await Lock(connection, "SELECT pg_advisory_unlock(@key)", CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private static async Task Lock(DbConnection connection, string act, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 60;
#pragma warning disable CA2100 // one of the two sentences above
        command.CommandText = act;
#pragma warning restore CA2100
        command.Parameters.Add(new NpgsqlParameter("key", StartLock));
        await command.ExecuteNonQueryAsync(stop);
    }
}
