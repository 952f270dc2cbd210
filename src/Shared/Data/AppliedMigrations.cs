using System.Data.Common;

namespace Loisirs.Shared.Data;

/// <summary>Reads what EF keeps of the migrations of a module, without its context.</summary>
internal static class AppliedMigrations
{
    /// <param name="isThere">Answers something when the table is there.</param>
    public static async Task<IReadOnlyList<string>> Read(DbConnection connection, string isThere, string all, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of our own, with a module's name
        command.CommandText = isThere;
        if (await command.ExecuteScalarAsync(stop) is null or DBNull)
        {
            return [];
        }

        command.CommandText = all;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(stop);
        var migrations = new List<string>();
        while (await rows.ReadAsync(stop))
        {
            migrations.Add(rows.GetString(0));
        }

        return migrations;
    }
}
