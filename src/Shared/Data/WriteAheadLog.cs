using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Loisirs.Shared.Data;

/// <summary>The log beside a SQLite file, kept below 64 MB (P-408): while readers come without a gap SQLite never begins it anew by itself, and it would
/// grow by all that is written.</summary>
internal sealed class WriteAheadLog(string database)
{
    /// <summary>Bytes; SQLite alone begins anew at some 4 MB, and what is written while one long read ends still has to go in.</summary>
    private const long Enough = 16 * 1024 * 1024;

    /// <summary>Bytes; from here on no writer goes on before it tried: a machine that writes fast would pass 64 MB within the pause.</summary>
    private const long Much = 32 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _file = $"{database}-wal";
    private long _lastTry;

    /// <summary>By whoever may write, after its commit: waits a moment for those who still read what the log has, while newer ones read past it.</summary>
    public void KeepSmall(DbConnection connection)
    {
        var mayPause = Stopwatch.GetElapsedTime(_lastTry) < Pause;
        if (connection.State != ConnectionState.Open || new FileInfo(_file) is not { Exists: true } log || log.Length <= (mayPause ? Much : Enough))
        {
            return;
        }

        _lastTry = Stopwatch.GetTimestamp();
        using var command = new SqliteCommand(
            "PRAGMA busy_timeout=500; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=10000", (SqliteConnection)connection);
        command.ExecuteNonQuery();
    }
}
