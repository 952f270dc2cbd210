using System.Data.Common;
using Loisirs.Shared.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loisirs.Benchmarks.Twin;

/// <summary>What a shop of places must write at the very least, by bare statements: an order, its line, its place, a message, an entry of the log.</summary>
/// <remarks>One commit each for the cart and for the order, the guard on the places within it, every durability as the product has it.</remarks>
internal sealed class TwinStore(DatabaseProvider provider, string connectionString)
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS twin_groups (id text PRIMARY KEY, code text NOT NULL, name text NOT NULL, capacity integer NOT NULL, taken integer NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS twin_cart (person text NOT NULL, grp text NOT NULL, added_at bigint NOT NULL, PRIMARY KEY (person, grp));
        CREATE TABLE IF NOT EXISTS twin_orders (id text PRIMARY KEY, person text NOT NULL, total integer NOT NULL, paid_at bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS twin_lines (id text PRIMARY KEY, order_id text NOT NULL, person text NOT NULL, grp text NOT NULL, price integer NOT NULL);
        CREATE TABLE IF NOT EXISTS twin_places (id text PRIMARY KEY, grp text NOT NULL, person text NOT NULL, holder text NOT NULL, taken_at bigint NOT NULL, UNIQUE (grp, person));
        CREATE TABLE IF NOT EXISTS twin_messages (id text PRIMARY KEY, name text NOT NULL, body text NOT NULL, told_at bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS twin_audit (id text PRIMARY KEY, act text NOT NULL, about text NOT NULL, at bigint NOT NULL);
        """;

    public async Task Found()
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            await using var db = await Open();
            await using var log = Command(db, null, "PRAGMA journal_mode=WAL");
            await log.ExecuteNonQueryAsync(); // the file keeps it
        }

        await Within(async db => await Run(db, Schema));
    }

    public async Task Offers(IEnumerable<(Guid Id, string Name)> groups, int places) => await Within(async db =>
    {
        foreach (var (id, name) in groups)
        {
            await Run(db, "INSERT INTO twin_groups (id, code, name, capacity) VALUES (@p0, @p1, @p2, @p3)", id.ToString(), "NAT", name, places);
        }
    });

    /// <summary>The catalogue's groups with their places, and the number of lines in the cart.</summary>
    public async Task<int> ReadsCatalogue(string? person)
    {
        await using var db = await Open();
        var groups = 0;
        await using (var command = Command(db, null, "SELECT id, code, name, capacity - taken FROM twin_groups ORDER BY name LIMIT 60"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                groups += reader.GetString(2).Length > 0 ? 1 : 0;
            }
        }

        await Value(db, null, "SELECT count(*) FROM twin_cart WHERE person = @p0", person ?? "");
        return groups;
    }

    /// <summary>Free places of a group.</summary>
    public async Task<long> Free(string group)
    {
        await using var db = await Open();
        return await Value(db, null, "SELECT capacity - taken FROM twin_groups WHERE id = @p0", group);
    }

    /// <summary>What the group in the cart has left; null: nothing is in the cart.</summary>
    public async Task<long?> FreeInCart(string person)
    {
        await using var db = await Open();
        var free = await Value(db, null, "SELECT coalesce(max(g.capacity - g.taken), -1) FROM twin_cart c JOIN twin_groups g ON g.id = c.grp WHERE c.person = @p0", person);
        return free < 0 ? null : free;
    }

    public async Task Adds(string person, string group) => await Within(async db =>
    {
        await Run(db, "DELETE FROM twin_cart WHERE person = @p0", person);
        await Run(db, "INSERT INTO twin_cart (person, grp, added_at) VALUES (@p0, @p1, @p2)", person, group, Now());
    });

    /// <summary>The order's id; null when the group is full.</summary>
    public async Task<Guid?> ChecksOut(string person)
    {
        Guid? order = Guid.CreateVersion7();
        await Within(async db =>
        {
            var group = await Text(db, "SELECT grp FROM twin_cart WHERE person = @p0", person);
            if (group is null || await Run(db, "UPDATE twin_groups SET taken = taken + 1 WHERE id = @p0 AND taken < capacity", group) == 0)
            {
                order = null;
                return;
            }

            var (id, now) = (order.ToString()!, Now());
            await Run(db, "INSERT INTO twin_orders (id, person, total, paid_at) VALUES (@p0, @p1, 0, @p2)", id, person, now);
            await Run(db, "INSERT INTO twin_lines (id, order_id, person, grp, price) VALUES (@p0, @p0, @p1, @p2, 0)", id, person, group);
            await Run(db, "INSERT INTO twin_places (id, grp, person, holder, taken_at) VALUES (@p0, @p1, @p2, @p0, @p3)", id, group, person, now);
            await Run(db, "INSERT INTO twin_messages (id, name, body, told_at) VALUES (@p0, 'checked-out', @p0, @p1)", id, now);
            await Run(db, "INSERT INTO twin_audit (id, act, about, at) VALUES (@p0, 'CheckOutCart', @p0, @p1)", id, now);
            await Run(db, "DELETE FROM twin_cart WHERE person = @p0", person);
        });
        return order;
    }

    /// <summary>Places that were sold, and how many of them beyond what their group has.</summary>
    public async Task<(long Taken, long Oversold)> Sold()
    {
        await using var db = await Open();
        return (await Value(db, null, "SELECT count(*) FROM twin_places"), await Value(db, null, """
            SELECT coalesce(sum(CASE WHEN sold > capacity THEN sold - capacity ELSE 0 END), 0)
            FROM (SELECT g.capacity AS capacity, count(p.id) AS sold FROM twin_groups g LEFT JOIN twin_places p ON p.grp = g.id GROUP BY g.id, g.capacity) AS each_group
            """));
    }

    private static long Now() => TimeProvider.System.GetUtcNow().UtcTicks;

    private async Task Within(Func<(DbConnection Connection, DbTransaction Transaction), Task> act)
    {
        await using var connection = await Open();
        await using var transaction = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : await connection.BeginTransactionAsync();
        await act((connection, transaction));
        await transaction.CommitAsync();
    }

    private async Task<DbConnection> Open()
    {
        DbConnection connection = provider == DatabaseProvider.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        if (provider == DatabaseProvider.Sqlite)
        {
            await using var durable = Command(connection, null, "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000;");
            await durable.ExecuteNonQueryAsync();
        }

        return connection;
    }

    private static async Task<int> Run((DbConnection Connection, DbTransaction Transaction) db, string sql, params object[] values)
    {
        await using var command = Command(db.Connection, db.Transaction, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> Text((DbConnection Connection, DbTransaction Transaction) db, string sql, params object[] values)
    {
        await using var command = Command(db.Connection, db.Transaction, sql, values);
        return await command.ExecuteScalarAsync() as string;
    }

    private static async Task<long> Value(DbConnection connection, DbTransaction? transaction, string sql, params object[] values)
    {
        await using var command = Command(connection, transaction, sql, values);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of our own
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        for (var number = 0; number < values.Length; number++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{number}", values[number]);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
