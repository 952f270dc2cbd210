using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Loisirs.Testing.Invariants;

/// <summary>What was charged and what was given back, by the gateway's ids: as its own ledger has it, and as the house has it (I8).</summary>
/// <param name="Charges">Cents by charge.</param>
/// <param name="Refunds">Cents by key.</param>
internal sealed record BankStatement(IReadOnlyDictionary<string, long> Charges, IReadOnlyDictionary<string, long> Refunds)
{
    /// <summary>The gateway's truth. A charge that it never tells of is not counted: nobody can know it but the office, by phone.</summary>
    public static async Task<BankStatement> OfLedger(string folder, DateTimeOffset now)
    {
        var file = Path.Combine(folder, "ledger.db");
        return File.Exists(file)
            ? new(
                await Entries(file, "SELECT 'charge-' || session, amount FROM entries WHERE kind = 'Paid' AND at <= $now", now),
                await Entries(file, "SELECT key, amount FROM entries WHERE kind = 'Refunded'", now))
            : new(new Dictionary<string, long>(), new Dictionary<string, long>());
    }

    /// <param name="ask">Asks the house's database.</param>
    public static async Task<BankStatement> OfHouse(Func<string, Task<IReadOnlyList<string>>> ask) => new(
        Read(await ask("SELECT charge || ' ' || CAST(amount AS text) FROM [cart.payments] WHERE charge IS NOT NULL")),
        Read(await ask("SELECT key || ' ' || CAST(amount AS text) FROM [cart.refunds] WHERE charge <> '' AND state = 'Succeeded' AND \"to\" <> 'Bank'")));

    public IEnumerable<Breach> DiffersFrom(BankStatement house) =>
    [
        .. Missing(Charges, house.Charges).Select(what => new Breach("I8", "what the gateway charged is a payment of ours", what)),
        .. Missing(house.Charges, Charges).Select(what => new Breach("I8", "a payment of ours was charged by the gateway", what)),
        .. Missing(Refunds, house.Refunds).Select(what => new Breach("I8", "what the gateway gave back is a refund of ours", what)),
        .. Missing(house.Refunds, Refunds).Select(what => new Breach("I8", "a refund of ours was given back by the gateway", what)),
    ];

    private static IEnumerable<string> Missing(IReadOnlyDictionary<string, long> from, IReadOnlyDictionary<string, long> of) =>
        from.Where(entry => !of.TryGetValue(entry.Key, out var cents) || cents != entry.Value).Select(entry => $"{entry.Key} {entry.Value}");

    private static Dictionary<string, long> Read(IEnumerable<string> lines) => lines.Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static async Task<Dictionary<string, long>> Entries(string file, string sql, DateTimeOffset now)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var select = connection.CreateCommand();
#pragma warning disable CA2100 // the sentences above
        select.CommandText = sql;
#pragma warning restore CA2100
        if (sql.Contains("$now", StringComparison.Ordinal))
        {
            select.Parameters.AddWithValue("$now", now.UtcTicks);
        }

        await using var reader = await select.ExecuteReaderAsync();
        var entries = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
        {
            entries[reader.GetString(0)] = entries.GetValueOrDefault(reader.GetString(0)) + reader.GetInt64(1);
        }

        return entries;
    }
}
