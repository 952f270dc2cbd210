using System.Diagnostics;
using Loisirs.Testing;
using Npgsql;

namespace Loisirs.Shared.Tests.Data;

/// <summary>A PostgreSQL server of one test's own, with one setting of durability off.</summary>
internal sealed class LooseServer : IAsyncDisposable
{
    private static int _ports = 54400;

    private readonly string _home = Path.Combine(Path.GetTempPath(), $"loisirs-loose-{Environment.ProcessId}-{Guid.NewGuid():N}"[..50]);
    private readonly int _port = Interlocked.Increment(ref _ports);

    private LooseServer()
    {
    }

    public string ConnectionString { get; private set; } = "";

    public static async Task<LooseServer> Start(string settingOff)
    {
        var server = new LooseServer();
        server.ConnectionString = $"{await server.Run("start")};Pooling=false";
        await server.Execute($"ALTER SYSTEM SET {settingOff} = off");
        await server.Execute("SELECT pg_reload_conf()");
        await Task.Delay(300);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await Run("stop");
        File.Delete($"{_home}.lock");
        File.Delete($"{_home}.log");
    }

    private async Task Execute(string act)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of this test
        command.CommandText = act;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> Run(string act)
    {
        var start = new ProcessStartInfo(Path.Combine(Sources.Root, "tests", "postgres"), act) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["LOISIRS_TEST_POSTGRES_HOME"] = _home;
        start.Environment["LOISIRS_TEST_POSTGRES_PORT"] = _port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return line ?? "";
    }
}
