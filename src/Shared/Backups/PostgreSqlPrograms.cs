using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Loisirs.Kernel;
using Npgsql;

namespace Loisirs.Shared.Backups;

/// <summary>PostgreSQL's own programs. The environment tells them whom to talk to: a password never stands on a command line.</summary>
internal sealed class PostgreSqlPrograms(string connectionString)
{
    private const int LongestSaid = 500;

    private readonly NpgsqlConnectionStringBuilder _server = new(connectionString);

    /// <summary>Runs one to its end.</summary>
    /// <param name="reads">Takes what it writes.</param>
    /// <remarks>Refuses: backup.program-missing, backup.program-failed.</remarks>
    public async Task<Result<Done>> Run(string program, IReadOnlyList<string> words, Func<StreamReader, Task> reads, CancellationToken stop)
    {
        var started = Start(program, words);
        if (started.IsRefused)
        {
            return started.Refusal;
        }

        using var process = started.Value;
        try
        {
            process.StandardInput.Close();
            var said = process.StandardError.ReadToEndAsync(stop);
            await reads(process.StandardOutput);
            return await End(process, program, said, stop);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(); // who reads went away
            }
        }
    }

    /// <summary>Starts one whose input somebody writes.</summary>
    /// <remarks>Refuses: backup.program-missing.</remarks>
    public Result<Process> Start(string program, IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Environment())
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return BackupRefusals.ProgramMissing(program);
        }
    }

    /// <summary>Waits for it; what it said is its reason.</summary>
    public static async Task<Result<Done>> End(Process process, string program, Task<string> said, CancellationToken stop)
    {
        await process.WaitForExitAsync(stop);
        var text = (await said).Trim();
        return process.ExitCode == 0 ? Done.Result : BackupRefusals.ProgramFailed(program, text.Length > LongestSaid ? text[..LongestSaid] : text);
    }

    private IEnumerable<(string Name, string Value)> Environment()
    {
        yield return ("PGPORT", _server.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGSSLMODE", Mode(_server.SslMode));
        foreach (var (name, value) in (IEnumerable<(string, string?)>)
        [
            ("PGHOST", _server.Host), ("PGDATABASE", _server.Database), ("PGUSER", _server.Username), ("PGPASSWORD", _server.Password),
            ("PGPASSFILE", _server.Passfile), ("PGSSLROOTCERT", _server.RootCertificate),
        ])
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return (name, value);
            }
        }
    }

    private static string Mode(SslMode mode) => mode switch
    {
        SslMode.Disable => "disable",
        SslMode.Allow => "allow",
        SslMode.Require => "require",
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => "prefer",
    };
}
