using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>What a town's database holds, row by row, to be compared with what it held before.</summary>
internal sealed record DatabaseState(IReadOnlyDictionary<string, string> Tables)
{
    private const string OfSqlite = "SELECT name, '\"' || name || '\"' FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

    private const string OfPostgreSql = """
        SELECT schemaname || '_' || tablename, format('%I.%I', schemaname, tablename)
        FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
        """;

    /// <summary>Reads all tables of a town; those of PostgreSQL are named as those of SQLite, <c>cart_orders</c>.</summary>
    public static async Task<DatabaseState> Of(Town town)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await Rows(connection, town.Provider == DatabaseProvider.Sqlite ? OfSqlite : OfPostgreSql))
        {
            var (name, quoted) = (table.Split('|')[0], table.Split('|')[1]);
            tables[name] = string.Join('\n', (await Rows(connection, $"SELECT * FROM {quoted}")).Order(StringComparer.Ordinal));
        }

        return new DatabaseState(tables);
    }

    /// <summary>The tables that differ.</summary>
    public IEnumerable<string> Differs(DatabaseState other) => Tables.Keys.Where(table => Tables[table] != other.Tables[table]);

    /// <summary>The tables that hold this text in any column.</summary>
    public IEnumerable<string> Holding(string text) =>
        Tables.Where(table => table.Value.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(table => table.Key);

    private static async Task<List<string>> Rows(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(column)}")));
        }

        return rows;
    }
}
