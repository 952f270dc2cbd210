using Loisirs.Shared.Data;

namespace Loisirs.Shared.Backups;

/// <summary>A table that a restoration leaves in what it puts in place, in the same step: whoever dies when, the next start finds it.</summary>
internal static class RestoredMark
{
    /// <summary>What leaves it.</summary>
    public static string Leave(DatabaseProvider provider) => $"CREATE TABLE IF NOT EXISTS {Table(provider)} (mark integer);";

    public static async Task<bool> IsOn(IDatabase database, CancellationToken stop) => (await Ask(
        database,
        database.Provider == DatabaseProvider.Sqlite
            ? "SELECT count(*) FROM sqlite_master WHERE name = 'house_restored'"
            : "SELECT count(*) FROM pg_tables WHERE schemaname = 'house' AND tablename = 'restored'",
        stop)) is > 0;

    public static Task Remove(IDatabase database, CancellationToken stop) => Ask(database, $"DROP TABLE IF EXISTS {Table(database.Provider)}", stop);

    private static string Table(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? "house_restored" : "\"house\".\"restored\"";

    private static async Task<long> Ask(IDatabase database, string question, CancellationToken stop)
    {
        await using var connection = database.NewConnection();
        await database.Open(connection, stop);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the sentences above
        command.CommandText = question;
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop) ?? 0, System.Globalization.CultureInfo.InvariantCulture);
    }
}
