using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Data;

/// <summary>One file, one machine: write-ahead log, full synchronisation, and a fair queue of writers.</summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    /// <summary>The file, beside the database, that whoever starts or replaces it holds open.</summary>
    public const string StartLock = "migrate.lock";

    /// <summary>What each connection promises, foreign keys apart.</summary>
    public const string Durable = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA journal_size_limit=33554432;";

    private const int MostWaiting = 16; // each keeps what it prepared, some megabytes

    /// <summary>Versions below can corrupt a write-ahead log under concurrent checkpoints (P-404).</summary>
    private static readonly Version OldestSafe = new(3, 51, 3);

    // The driver's own waiting is by retry and starves some writers for seconds; a semaphore's asynchronous
    // waiters are served first come, first served, and hold no thread.
    private readonly SemaphoreSlim _writers = new(1, 1);
    private readonly ConcurrentStack<KeptConnection> _waiting = new();
    private readonly string _connectionString;
    private readonly string _folder;
    private readonly WriteAheadLog _log;

    public SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = true };
        builder.DataSource = Path.GetFullPath(builder.DataSource);
        _folder = Path.GetDirectoryName(builder.DataSource)!;
        _connectionString = builder.ToString();
        _log = new WriteAheadLog(builder.DataSource);
    }

    public DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public string Folder => _folder;

    public bool HasOneWriter => true;

    public DbConnection NewConnection() => new SqliteConnection(_connectionString);

    public async Task Open(DbConnection connection, CancellationToken stop)
    {
        await connection.OpenAsync(stop);
        MakeDurable(connection);
    }

    /// <summary>Of those that wait, the last one used: what it prepared and read is still at hand.</summary>
    public DbConnection Lend()
    {
        if (!_waiting.TryPop(out var kept))
        {
            return new KeptConnection(_connectionString);
        }

        kept.Tighten();
        return kept;
    }

    public ValueTask TakeBack(DbConnection connection)
    {
        if (connection is KeptConnection { IsIdle: true } kept && _waiting.Count < MostWaiting)
        {
            _waiting.Push(kept);
            return ValueTask.CompletedTask;
        }

        return connection.DisposeAsync();
    }

    /// <summary>A file counts nobody's connections: opening one again for each question costs more than the question.</summary>
    public Task LetGo(DbConnection connection) => Task.CompletedTask;

    public async Task<WriteTransaction> BeginWrite(DbConnection connection, CancellationToken stop)
    {
        await _writers.WaitAsync(stop);
        try
        {
            var transaction = ((SqliteConnection)connection).BeginTransaction(deferred: false);
            return new WriteTransaction(transaction, () => LetNextWrite(connection));
        }
        catch
        {
            _writers.Release();
            throw;
        }
    }

    public void Configure(DbContextOptionsBuilder options, string module) =>
        options.UseSqlite(sqlite => sqlite.MigrationsHistoryTable($"{module}_migrations")
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)); // one sentence, made once, however many are asked for

    public Task<IReadOnlyList<string>> Migrations(DbConnection connection, string module, CancellationToken stop) => AppliedMigrations.Read(
        connection, $"SELECT 1 FROM sqlite_master WHERE name = '{module}_migrations'", $"""SELECT "MigrationId" FROM "{module}_migrations" """, stop);

    public bool MayRunAgain(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || (InnerMost(failure) is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 2067 or 1555 });

    public bool IsUnavailable(Exception failure) =>
        InnerMost(failure) is SqliteException { SqliteErrorCode: 5 or 8 or 9 or 10 or 13 or 14 };

    public async Task AssertDurable(CancellationToken stop)
    {
        Directory.CreateDirectory(_folder);
        await using var connection = NewConnection();
        await Open(connection, stop);
        AssertSafe(Ask(connection, "SELECT sqlite_version()"));
        if (Ask(connection, "PRAGMA journal_mode=WAL") != "wal")
        {
            throw new InvalidOperationException("The folder of the SQLite file does not allow a write-ahead log; put it on a local disk.");
        }

        if (int.Parse(Ask(connection, "PRAGMA synchronous"), System.Globalization.CultureInfo.InvariantCulture) < 2
            || Ask(connection, "PRAGMA foreign_keys") != "1")
        {
            throw new InvalidOperationException("SQLite must run with synchronous=FULL and foreign keys on.");
        }
    }

    public async Task Alone(Func<Task> act, CancellationToken stop)
    {
        Directory.CreateDirectory(_folder);
        await using var held = await FileLock.Take(Path.Combine(_folder, StartLock), stop);
        await using (var connection = NewConnection())
        {
            await Open(connection, stop);
            // A killed migration leaves EF's lock row for ever; the file lock above says that nobody else holds it.
            _ = Ask(connection, "DROP TABLE IF EXISTS __EFMigrationsLock; SELECT ''");
        }

        await act();
    }

    public void Dispose()
    {
        while (_waiting.TryPop(out var kept))
        {
            kept.Dispose();
        }

        _writers.Dispose();
    }

    /// <summary>Refuses a library that can corrupt its log.</summary>
    internal static void AssertSafe(string version)
    {
        if (Version.Parse(version) < OldestSafe)
        {
            throw new InvalidOperationException($"SQLite {version} can corrupt its log; {OldestSafe} or later is needed.");
        }
    }

    /// <summary>Each connection of the pool synchronises fully; asserted here, since the default is a matter of how SQLite was built.</summary>
    internal static void MakeDurable(DbConnection connection)
    {
        using var pragma = connection.CreateCommand();
        pragma.CommandText = Durable;
        pragma.ExecuteNonQuery();
    }

    private void LetNextWrite(DbConnection connection)
    {
        try
        {
            _log.KeepSmall(connection);
        }
        finally
        {
            _writers.Release();
        }
    }

    private static string Ask(DbConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    private static Exception InnerMost(Exception failure) => failure.GetBaseException();
}
