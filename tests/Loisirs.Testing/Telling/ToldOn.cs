using Loisirs.Shared.Data;

namespace Loisirs.Testing.Telling;

/// <summary>The database of a town whose story names none: SQLite, and then PostgreSQL (see <see cref="OnBothDatabases"/>).</summary>
internal static class ToldOn
{
    private static readonly AsyncLocal<Telling?> Now = new();

    /// <summary>Asked for by each town that is opened; whoever asks is told twice.</summary>
    public static DatabaseProvider Database
    {
        get
        {
            if (Now.Value is not { } telling)
            {
                return DatabaseProvider.Sqlite;
            }

            telling.OpenedATown = true;
            return telling.Database;
        }
    }

    public static Telling Begin(DatabaseProvider database) => Now.Value = new Telling(database);
}

internal sealed class Telling(DatabaseProvider database)
{
    public DatabaseProvider Database => database;

    /// <summary>The story opened a town and left the choice of its database to us.</summary>
    public bool OpenedATown { get; set; }
}
