using System.Data;
using Microsoft.Data.Sqlite;

namespace Loisirs.Shared.Data;

/// <summary>A question on a <see cref="KeptConnection"/>: it is asked through what was prepared for the same sentence before.</summary>
internal sealed class KeptCommand(KeptConnection connection) : SqliteCommand
{
    private PreparedCommand? _asked;

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        GiveBack();
        var asked = connection.Take(CommandText);
        try
        {
            (asked.Transaction, asked.CommandTimeout) = (Transaction, CommandTimeout);
            foreach (SqliteParameter parameter in Parameters)
            {
                asked.Parameters.Add(parameter);
            }

            var reader = asked.ExecuteReader(behavior);
            _asked = asked;
            return reader;
        }
        catch
        {
            asked.Dispose(); // what failed is prepared anew
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (_asked is { } asked)
        {
            _asked = null;
            connection.GiveBack(asked);
        }
    }
}

/// <summary>What SQLite prepared for one sentence.</summary>
internal sealed class PreparedCommand : SqliteCommand
{
    public bool IsBeingRead => DataReader is not null;
}
