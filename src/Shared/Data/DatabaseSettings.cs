namespace Loisirs.Shared.Data;

/// <summary>Which database the portal stands on. Section <c>Database</c>; the address is <c>ConnectionStrings:Loisirs</c>.</summary>
public sealed class DatabaseSettings
{
    /// <summary>SQLite (one machine, the default) or PostgreSQL (any number of hosts).</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>The connection string of the provider.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/loisirs.db";
}

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
