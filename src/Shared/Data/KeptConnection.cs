using System.Data;
using Microsoft.Data.Sqlite;

namespace Loisirs.Shared.Data;

/// <summary>A connection to a file that keeps what it prepared: SQLite would read and plan the same sentence anew for each question,
/// which costs more than to answer it.</summary>
/// <remarks>Of one scope at a time; <see cref="SqliteDatabase"/> lends it to the next.</remarks>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int MostKept = 256; // the portal's own sentences; lists of many lengths make more, and then all begin anew

    private readonly Dictionary<string, PreparedCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Open, and in no transaction.</summary>
    public bool IsIdle => State == ConnectionState.Open && Transaction is null;

    public override SqliteCommand CreateCommand() =>
        new KeptCommand(this) { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    public override void Close()
    {
        _prepared.Clear(); // the driver disposes of what was made on it
        base.Close();
    }

    /// <summary>What was prepared for this sentence, for one use.</summary>
    internal PreparedCommand Take(string sentence) =>
        _prepared.Remove(sentence, out var kept) ? kept : new PreparedCommand { Connection = this, CommandText = sentence };

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

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }
}
