using System.Data.Common;
using System.Text.RegularExpressions;
using Loisirs.Shared.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loisirs.Testing.Invariants;

/// <summary>Asks the house's database itself, by SQL alone, whether all invariants hold: no code of the house is believed.</summary>
/// <param name="ledger">The folder of the sandbox' ledger; null: what was charged is not compared (I8).</param>
/// <remarks>To be run when all is quiet: a paid order whose messages are still on their way is not yet on its roster.</remarks>
public sealed partial class Inspection(DatabaseProvider provider, string connectionString, string? ledger)
{
    /// <summary>How much later than it was due something may be.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static IReadOnlyList<Invariant> Invariants { get; } = [.. PlaceInvariants.All, .. MoneyInvariants.All, .. CreditInvariants.All, .. JournalInvariants.All, .. MessageInvariants.All];

    /// <summary>All that does not hold, in the order of the invariants.</summary>
    public async Task<IReadOnlyList<Breach>> Breaches(DateTimeOffset now)
    {
        await using var connection = await Open();
        return await Breaches(connection, now);
    }

    /// <summary>What it would see if this SQL had been written past the house; nothing is kept of it.</summary>
    public async Task<IReadOnlyList<Breach>> BreachesIf(string sql, DateTimeOffset now)
    {
        await using var connection = await Open();
        await using var undone = await connection.BeginTransactionAsync();
        await using var command = Command(connection, sql, now);
        await command.ExecuteNonQueryAsync();
        return await Breaches(connection, now);
    }

    /// <summary>What a question in the invariants' SQL selects: one text a row.</summary>
    public async Task<IReadOnlyList<string>> Ask(string sql, DateTimeOffset now)
    {
        await using var connection = await Open();
        return await Texts(connection, sql, now);
    }

    private async Task<IReadOnlyList<Breach>> Breaches(DbConnection connection, DateTimeOffset now)
    {
        var breaches = new List<Breach>();
        foreach (var invariant in Invariants)
        {
            breaches.AddRange((await Texts(connection, invariant.Sql, now)).Select(what => new Breach(invariant.Id, invariant.Sentence, what)));
        }

        if (ledger is not null)
        {
            var theirs = await BankStatement.OfLedger(ledger, now);
            breaches.AddRange(theirs.DiffersFrom(await BankStatement.OfHouse(sql => Texts(connection, sql, now))));
        }

        return [.. breaches.OrderBy(breach => breach.Id, StringComparer.Ordinal)];
    }

    private async Task<DbConnection> Open()
    {
        DbConnection connection = provider == DatabaseProvider.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private async Task<IReadOnlyList<string>> Texts(DbConnection connection, string sql, DateTimeOffset now)
    {
        await using var command = Command(connection, sql, now);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(await reader.IsDBNullAsync(0) ? "" : reader.GetString(0));
        }

        return texts;
    }

    private DbCommand Command(DbConnection connection, string sql, DateTimeOffset now)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of our own
        command.CommandText = Table().Replace(sql, table => provider == DatabaseProvider.Sqlite
            ? $"{table.Groups[1].Value}_{table.Groups[2].Value}"
            : $"{table.Groups[1].Value}.{table.Groups[2].Value}");
#pragma warning restore CA2100
        foreach (var (name, instant) in new[] { ("now", now), ("late", now - Patience) })
        {
            if (sql.Contains($"@{name}", StringComparison.Ordinal))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, provider == DatabaseProvider.Sqlite ? instant.UtcTicks : instant.ToUniversalTime());
                command.Parameters.Add(parameter);
            }
        }

        return command;
    }

    [GeneratedRegex(@"\[(\w+)\.(\w+)\]")]
    private static partial Regex Table();
}
