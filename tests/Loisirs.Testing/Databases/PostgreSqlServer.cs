using System.Diagnostics;

namespace Loisirs.Testing.Databases;

/// <summary>The throw-away server that <c>tests/postgres</c> starts; all test processes share it.</summary>
public static class PostgreSqlServer
{
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>To its <c>postgres</c> database, as a user who may create databases.</summary>
    public static string ConnectionString => Environment.GetEnvironmentVariable("LOISIRS_TEST_POSTGRES") ?? Started.Value;

    private static string Start()
    {
        var script = Path.Combine(Sources.Root, "tests", "postgres");
        using var process = Process.Start(new ProcessStartInfo(script, "start") { RedirectStandardOutput = true, UseShellExecute = false })!;
        var line = process.StandardOutput.ReadLine();
        process.WaitForExit();
        return line ?? throw new InvalidOperationException("PostgreSQL did not start; run ./test, which installs it.");
    }
}
