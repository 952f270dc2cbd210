using Loisirs.Shared.Data;
using Npgsql;

namespace Loisirs.Testing.Databases;

internal sealed class PostgreSqlTestDatabase(string name) : TestDatabase
{
    private static readonly string Server = PostgreSqlServer.ConnectionString;
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private static int _made;

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override string ConnectionString => Named(name);

    public static async Task<TestDatabase> Copy()
    {
        var template = await Template.Value;
        var name = $"loisirs_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}";
        await Run($"""CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy"""); // through the log it is twice the work
        return new PostgreSqlTestDatabase(name);
    }

    public static async Task<TestDatabase> Empty()
    {
        var name = $"loisirs_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}";
        await Run($"""CREATE DATABASE "{name}" """);
        return new PostgreSqlTestDatabase(name);
    }

    public override async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString)); // its own: other towns are at work
        await Run($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""");
    }

    private static async Task<string> MakeTemplate()
    {
        var name = Templates.AreShared ? "loisirs_template" : $"loisirs_{Environment.ProcessId}_template";
        if (!Templates.AreShared)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Run($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""").GetAwaiter().GetResult();
        }

        await Templates.Once("postgresql", () => Make(name));
        return name;
    }

    private static async Task Make(string name)
    {
        await Run($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""");
        await Run($"""CREATE DATABASE "{name}" """);
        await MigratedTown.Make(DatabaseProvider.PostgreSql, Named(name) + ";Pooling=false");
    }

    private static string Named(string name) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 40, Timeout = 120 }.ToString();

    private static async Task Run(string act)
    {
        await using var connection = new NpgsqlConnection(Server); // one that waits: a new one for each act is work for the server
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 300; // a copy waits for its turn at the disk of a busy machine
#pragma warning disable CA2100 // names of our own making
        command.CommandText = act;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
