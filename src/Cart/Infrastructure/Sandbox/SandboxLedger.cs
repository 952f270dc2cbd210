using Loisirs.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>What the sandbox' bank knows, in a file of its own: entries are only ever added, and a key is written once.</summary>
/// <remarks>It stands for the provider's truth: tests compare it with the house's orders (P-202).</remarks>
internal sealed class SandboxLedger
{
    private const int Most = 10_000;

    private const string Table = """
        CREATE TABLE IF NOT EXISTS entries (
          id INTEGER PRIMARY KEY AUTOINCREMENT, session TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL UNIQUE,
          amount INTEGER NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS entries_by_session ON entries (session);
        CREATE INDEX IF NOT EXISTS entries_by_kind ON entries (kind, at);
        """;

    private readonly string _connection;
    private readonly Lazy<Task> _made;

    public SandboxLedger(IOptions<PaymentSettings> settings)
    {
        var folder = Path.GetFullPath(settings.Value.Sandbox.Ledger);
        _connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "ledger.db"), DefaultTimeout = 30 }.ToString();
        _made = new(() => Make(folder));
    }

    /// <summary>Adds an entry, unless its key is known; answers the entry that stands under the key.</summary>
    public async Task<LedgerEntry> Add(LedgerEntry entry, CancellationToken stop)
    {
        await using var connection = await Open(stop);
        var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO entries (session, kind, key, amount, at, text) VALUES ($session, $kind, $key, $amount, $at, $text) ON CONFLICT (key) DO NOTHING";
        insert.Parameters.AddWithValue("$session", entry.Session);
        insert.Parameters.AddWithValue("$kind", entry.Kind.ToString());
        insert.Parameters.AddWithValue("$key", entry.Key);
        insert.Parameters.AddWithValue("$amount", entry.Amount.Cents);
        insert.Parameters.AddWithValue("$at", entry.At.UtcTicks);
        insert.Parameters.AddWithValue("$text", entry.Text);
        await insert.ExecuteNonQueryAsync(stop);
        return (await Read(connection, "key = $a", entry.Key, stop)).Single();
    }

    public async Task<IReadOnlyList<LedgerEntry>> Of(string session, CancellationToken stop)
    {
        await using var connection = await Open(stop);
        return await Read(connection, "session = $a", session, stop);
    }

    public async Task<IReadOnlyList<LedgerEntry>> All(LedgerKind kind, CancellationToken stop)
    {
        await using var connection = await Open(stop);
        return await Read(connection, "kind = $a", kind.ToString(), stop);
    }

    /// <summary>All that was written in a while; null when that is more than the sandbox gives at once.</summary>
    public async Task<IReadOnlyList<LedgerEntry>?> Between(DateTimeOffset from, DateTimeOffset until, CancellationToken stop)
    {
        await using var connection = await Open(stop);
        var all = await Read(connection, $"at >= {from.UtcTicks} AND at < $a AND kind IN ('Paid', 'Silent', 'Refused', 'Refunded', 'Disputed')", until.UtcTicks, stop);
        return all.Count < Most ? all : null;
    }

    /// <summary>The notices that are due and were not told yet.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> NoticesDue(DateTimeOffset now, CancellationToken stop)
    {
        await using var connection = await Open(stop);
        return await Read(
            connection, "kind = 'Notice' AND at <= $a AND NOT EXISTS (SELECT 1 FROM entries told WHERE told.key = entries.key || ':told')",
            now.UtcTicks, stop);
    }

    private static async Task<IReadOnlyList<LedgerEntry>> Read(SqliteConnection connection, string where, object value, CancellationToken stop)
    {
        var select = connection.CreateCommand();
        select.CommandText = $"SELECT session, kind, key, amount, at, text FROM entries WHERE {where} ORDER BY id LIMIT {Most}";
        select.Parameters.AddWithValue("$a", value);
        await using var reader = await select.ExecuteReaderAsync(stop);
        var entries = new List<LedgerEntry>();
        while (await reader.ReadAsync(stop))
        {
            entries.Add(new(
                reader.GetString(0), Enum.Parse<LedgerKind>(reader.GetString(1)), reader.GetString(2), new Money(reader.GetInt64(3)),
                new DateTimeOffset(reader.GetInt64(4), TimeSpan.Zero), reader.GetString(5)));
        }

        return entries;
    }

    private async Task<SqliteConnection> Open(CancellationToken stop)
    {
        await _made.Value;
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(stop);
        return connection;
    }

    private async Task Make(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL;" + Table;
        await command.ExecuteNonQueryAsync();
    }
}

/// <param name="Key">Written once: the second of that key changes nothing.</param>
/// <param name="At">UTC: when it counts; in the future while the bank takes its time.</param>
internal sealed record LedgerEntry(string Session, LedgerKind Kind, string Key, Money Amount, DateTimeOffset At, string Text)
{
    /// <summary>The key under which a page ends, one way or the other: who comes first decides.</summary>
    public static string EndOf(string session) => $"{session}:end";
}

internal enum LedgerKind
{
    /// <summary>A page; its text is the request.</summary>
    Opened,
    Paid,

    /// <summary>Paid, and nobody is told.</summary>
    Silent,
    Refused,
    Closed,
    Refunded,

    /// <summary>Somebody told their bank that the charge is not theirs; its key names the dispute, its text says why.</summary>
    Disputed,

    /// <summary>The bank decided for the town; its text names the dispute.</summary>
    DisputeWon,

    /// <summary>The bank decided for whoever disputed.</summary>
    DisputeLost,

    /// <summary>News to send; its time is when.</summary>
    Notice,
    Told,
}
