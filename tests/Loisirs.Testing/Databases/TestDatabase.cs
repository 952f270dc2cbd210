using Loisirs.Shared.Data;

namespace Loisirs.Testing.Databases;

/// <summary>A database of its own for one town, made from a migrated template and gone with it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract DatabaseProvider Provider { get; }

    public abstract string ConnectionString { get; }

    /// <summary>A fresh database of that provider, with the house's schema.</summary>
    public static async Task<TestDatabase> Create(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? await SqliteTestDatabase.Copy()
        : await PostgreSqlTestDatabase.Copy();

    /// <summary>A fresh database of that provider with nothing in it.</summary>
    public static async Task<TestDatabase> CreateEmpty(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? new SqliteTestDatabase()
        : await PostgreSqlTestDatabase.Empty();

    public abstract ValueTask DisposeAsync();
}
