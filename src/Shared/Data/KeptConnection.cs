using System.Data;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Loisirs.Shared.Data;

/// <summary>A connection to a file that keeps what it prepared: SQLite would read and plan the same sentence anew for each question,
/// which costs more than to answer it.</summary>
/// <remarks>Of one scope at a time; <see cref="SqliteDatabase"/> lends it to the next.</remarks>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int MostKept = 256; // the portal's own sentences; lists of many lengths make more, and then all begin anew

    private const int AsItIs = -1; // asks SQLite how something is set, and changes nothing

    private const int Steps = 100_000; // of SQLite's machine between two looks at the time: some milliseconds

    /// <summary>What is read for longer keeps the log from beginning anew, and so is broken off (P-408).</summary>
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, PreparedCommand> _prepared = new(StringComparer.Ordinal);
    private long _asked;

    /// <summary>Open, and in no transaction.</summary>
    public bool IsIdle => State == ConnectionState.Open && Transaction is null;

    public override SqliteCommand CreateCommand() =>
        new KeptCommand(this) { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    public override void Open()
    {
        base.Open();
        raw.sqlite3_progress_handler(Handle, Steps, _ => IsReadForTooLong ? 1 : 0, null);
    }

    public override void Close()
    {
        if (State == ConnectionState.Open)
        {
            raw.sqlite3_progress_handler(Handle, 0, null, null); // whoever gets it from the driver's pool has a time of its own
        }

        _prepared.Clear(); // the driver disposes of what was made on it
        base.Close();
    }

    /// <summary>Whoever had it before may have loosened it: it promises again what it promised when it was opened (P-403).</summary>
    /// <remarks>Straight to SQLite, since each request comes by here. Foreign keys are set only if they are off: SQLite would forget what it prepared.</remarks>
    public void Tighten()
    {
        Check(raw.sqlite3_exec(Handle, SqliteDatabase.Durable));
        Check(raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_ENABLE_FKEY, AsItIs, out var areForeignKeysOn));
        if (areForeignKeysOn == 0)
        {
            Check(raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_ENABLE_FKEY, 1, out _));
        }
    }

    /// <summary>What was prepared for this sentence, for one use.</summary>
    internal PreparedCommand Take(string sentence)
    {
        _asked = Stopwatch.GetTimestamp();
        return _prepared.Remove(sentence, out var kept) ? kept : new PreparedCommand { Connection = this, CommandText = sentence };
    }

    /// <summary>After its use: kept, unless it is still being read or another for the same sentence came back first.</summary>
    internal void GiveBack(PreparedCommand command)
    {
        command.Parameters.Clear();
        if (command.IsBeingRead || State != ConnectionState.Open || !_prepared.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
        else if (_prepared.Count > MostKept)
        {
            Forget();
        }
    }

    private bool IsReadForTooLong => Transaction is null && Stopwatch.GetElapsedTime(_asked) > LongestRead;

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, Handle);

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }
}
