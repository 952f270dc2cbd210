using Loisirs.Shared.Data;
using Microsoft.Data.Sqlite;

namespace Loisirs.Testing.Databases;

internal sealed class SqliteTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-").FullName;

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override string ConnectionString => $"Data Source={Path.Combine(_folder, "loisirs.db")}";

    public static async Task<TestDatabase> Copy()
    {
        var template = await Template.Value;
        var copy = new SqliteTestDatabase();
        File.Copy(template, Path.Combine(copy._folder, "loisirs.db"));
        return copy;
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        Folders.Remove(_folder);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> MakeTemplate()
    {
        var file = Templates.File;
        if (!Templates.AreShared)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Folders.Remove(Path.GetDirectoryName(file)!);
        }

        await Templates.Once("sqlite", () => Make(file));
        return file;
    }

    private static async Task Make(string file)
    {
        await MigratedTown.Make(DatabaseProvider.Sqlite, $"Data Source={file}");
        SqliteConnection.ClearAllPools();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync();
    }
}
