using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Npgsql;

namespace Loisirs.Shared.Backups;

/// <summary>By <c>pg_dump</c> in its custom form, and back through <c>pg_restore</c> and <c>psql</c> in one transaction.</summary>
/// <param name="schemas">Of the house and of its modules; what else lies in the database is left alone.</param>
internal sealed class PostgreSqlBackups(string connectionString, IReadOnlyList<string> schemas) : IBackups
{
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly PostgreSqlPrograms _programs = new(connectionString);

    public Task<Result<Done>> Write(string file, CancellationToken stop) => WholeFile.Write(file, part => _programs.Run(
        "pg_dump",
        ["--format=custom", "--no-owner", "--no-privileges", $"--file={part}", .. schemas.Select(schema => $"--schema={schema}")],
        output => output.BaseStream.CopyToAsync(Stream.Null, stop),
        stop));

    public async Task<Result<IReadOnlyList<string>>> Read(string file, CancellationToken stop)
    {
        List<string> migrations = [];
        var read = await _programs.Run("pg_restore", ["--file=-", file], output => Find(migrations, output, stop), stop);
        return read.IsRefused && read.Refusal.Code == BackupRefusals.ProgramMissing("").Code ? read.Refusal
            : read.IsRefused || migrations.Count == 0 ? BackupRefusals.Unreadable(file)
            : migrations;
    }

    public async Task<bool> HoldsAPortal(CancellationToken stop)
    {
        await using var connection = await Open(stop);
        return await Ask(connection, "SELECT count(*) FROM pg_namespace WHERE nspname = ANY(@schemas)", stop) > 0;
    }

    public async Task<Result<Replaced>> Restore(string file, CancellationToken stop)
    {
        await using var alone = await Open(stop);
        return await IsAlone(alone, stop) ? (await Replace(file, stop)).Then(_ => new Replaced(null)) : BackupRefusals.InUse;
    }

    /// <summary>Nobody else is connected; the start's lock keeps a host that begins now waiting. Who left a moment ago is waited for.</summary>
    private async Task<bool> IsAlone(NpgsqlConnection connection, CancellationToken stop)
    {
        for (var waited = TimeSpan.Zero; waited < Leaving; waited += Look)
        {
            var others = await Ask(connection, $"""
                SELECT CASE WHEN pg_try_advisory_lock({PostgreSqlDatabase.StartLock}) THEN 0 ELSE 1 END
                + (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid())
                """, stop);
            if (others == 0)
            {
                return true;
            }

            await Task.Delay(Look, stop);
        }

        return false;
    }

    /// <summary>What was there goes and what comes in stands with one commit; whatever fails before leaves all as it was.</summary>
    private async Task<Result<Done>> Replace(string file, CancellationToken stop)
    {
        var started = _programs.Start("psql", ["--no-psqlrc", "--quiet", "--output=/dev/null", "--set=ON_ERROR_STOP=1"]);
        if (started.IsRefused)
        {
            return started.Refusal;
        }

        using var psql = started.Value;
        var said = psql.StandardError.ReadToEndAsync(stop);
        var read = Done.Result;
        try
        {
            await psql.StandardInput.WriteLineAsync($"SET client_min_messages = warning; BEGIN; {string.Join(' ', schemas.Select(schema => $"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE;"))}");
            await psql.StandardInput.FlushAsync(stop);
            read = await _programs.Run("pg_restore", ["--no-owner", "--no-privileges", "--file=-", file], output => output.BaseStream.CopyToAsync(psql.StandardInput.BaseStream, stop), stop);
            await psql.StandardInput.WriteLineAsync(read.IsRefused ? "ROLLBACK;" : $"{RestoredMark.Leave(DatabaseProvider.PostgreSql)} COMMIT;");
            psql.StandardInput.Close();
        }
        catch (IOException)
        {
            // it stopped reading, and says why
        }

        var done = await PostgreSqlPrograms.End(psql, "psql", said, stop);
        return read.IsRefused ? read : done;
    }

    /// <summary>The lines of each table of migrations, as <c>COPY</c> writes them.</summary>
    private async Task Find(List<string> migrations, StreamReader script, CancellationToken stop)
    {
        var within = false;
        while (await script.ReadLineAsync(stop) is { } line)
        {
            if (within && line != "\\.")
            {
                migrations.Add(line.Split('\t')[0]);
            }

            within = within ? line != "\\." : schemas.Any(schema => line.StartsWith($"COPY {schema}.migrations (", StringComparison.Ordinal));
        }
    }

    /// <summary>Out of the pool: a connection that lingers would be somebody else's to the next who looks.</summary>
    private async Task<NpgsqlConnection> Open(CancellationToken stop)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        await connection.OpenAsync(stop);
        return connection;
    }

    private async Task<long> Ask(NpgsqlConnection connection, string question, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the sentences above
        command.CommandText = question;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("schemas", schemas.ToArray());
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture);
    }
}
