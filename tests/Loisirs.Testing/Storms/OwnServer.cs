using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Loisirs.Testing.Storms;

/// <summary>A PostgreSQL server of one test's own: it may be loosened, stopped as by a power cut, and started again on what it kept.</summary>
public sealed class OwnServer : IAsyncDisposable
{
    private static int _ports = 54400 + (Environment.ProcessId % 500 * 8);

    private readonly string _home = Path.Combine(Path.GetTempPath(), $"loisirs-own-{Environment.ProcessId}-{Guid.NewGuid():N}"[..40]);
    private readonly int _port = Interlocked.Increment(ref _ports);

    private OwnServer()
    {
    }

    public string ConnectionString { get; private set; } = "";

    public static async Task<OwnServer> Start()
    {
        var server = new OwnServer();
        server.ConnectionString = await server.Run("start");
        return server;
    }

    /// <summary>At once, as if its machine had lost its power.</summary>
    public Task Break() => Run("break");

    /// <summary>Starts it again; it recovers what was committed.</summary>
    public Task Mend() => Run("mend");

    public async Task Execute(string act)
    {
        await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of tests
        command.CommandText = act;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Run("stop");
        File.Delete($"{_home}.lock");
        File.Delete($"{_home}.log");
    }

    private async Task<string> Run(string act)
    {
        var start = new ProcessStartInfo(Path.Combine(Sources.Root, "tests", "postgres"), act) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["LOISIRS_TEST_POSTGRES_HOME"] = _home;
        start.Environment["LOISIRS_TEST_POSTGRES_PORT"] = _port.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return line ?? "";
    }
}
