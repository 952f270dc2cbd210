using System.Globalization;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.Data.Sqlite;

namespace Loisirs.Shared.Backups;

/// <summary>By SQLite's online backup: one moment of the database, copied page by page while its writers go on.</summary>
/// <param name="folder">Where what is replaced is kept.</param>
internal sealed class SqliteBackups(string connectionString, string folder, TimeProvider time) : IBackups
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int CannotOpen = 14;

    private readonly string _file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public async Task<Result<Done>> Write(string file, CancellationToken stop)
    {
        try
        {
            return await WholeFile.Write(file, part => Task.Run(() => Copy(SqliteOpenMode.ReadWrite, _file, part, file), stop));
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == CannotOpen)
        {
            return BackupRefusals.Nothing;
        }
        catch (SqliteException failure)
        {
            return BackupRefusals.Damaged(_file, failure.Message);
        }
    }

    public Task<Result<IReadOnlyList<string>>> Read(string file, CancellationToken stop) => Task.Run<Result<IReadOnlyList<string>>>(
        () =>
        {
            try
            {
                using var backup = Open(file, SqliteOpenMode.ReadOnly);
                if (Damage(backup) is { } damage)
                {
                    return BackupRefusals.Damaged(file, damage);
                }

                var migrations = Migrations(backup);
                return migrations.Count > 0 ? migrations : BackupRefusals.Unreadable(file);
            }
            catch (SqliteException)
            {
                return BackupRefusals.Unreadable(file);
            }
        },
        stop);

    public Task<bool> HoldsAPortal(CancellationToken stop) => Task.FromResult(File.Exists(_file) && new FileInfo(_file).Length > 0);

    public async Task<Result<Replaced>> Restore(string file, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        await using var alone = await FileLock.Take(Path.Combine(Path.GetDirectoryName(_file)!, SqliteDatabase.StartLock), stop);
        if (!await Task.Run(CloseOld, stop))
        {
            return BackupRefusals.InUse;
        }

        var part = $"{_file}.restored";
        WholeFile.Begin(part);
        await Task.Run(() => Copy(SqliteOpenMode.ReadOnly, file, part, file), stop);
        await Task.Run(() => Mark(part), stop);
        WholeFile.Flush(part);
        return new Replaced(Swap(part));
    }

    /// <summary>Ends the old database's log; false while another has it open. One that is too damaged for that is replaced all the same.</summary>
    private bool CloseOld()
    {
        SqliteConnection.ClearPool(new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { DataSource = _file, ForeignKeys = true, Pooling = true }.ToString()));
        if (!File.Exists(_file))
        {
            return true;
        }

        try
        {
            using var old = Open(_file, SqliteOpenMode.ReadWrite);
            Ask(old, "PRAGMA journal_mode=DELETE"); // needs the file for itself
            return true;
        }
        catch (SqliteException held) when (held.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
        catch (SqliteException)
        {
            return true;
        }
    }

    /// <summary>The new file in one step in the old one's place; the old one stays under another name.</summary>
    private string? Swap(string part)
    {
        if (!File.Exists(_file))
        {
            File.Move(part, _file);
            return null;
        }

        Directory.CreateDirectory(folder);
        var kept = Path.Combine(folder, $"replaced-{time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}.db");
        File.Replace(part, _file, kept);
        foreach (var log in (string[])["-wal", "-shm"])
        {
            File.Delete(_file + log); // of a database that was too damaged to end it
        }

        return kept;
    }

    private static Result<Done> Copy(SqliteOpenMode mode, string from, string to, string named)
    {
        using var source = Open(from, mode);
        using var target = Open(to, SqliteOpenMode.ReadWrite);
        source.BackupDatabase(target);
        Ask(target, "PRAGMA journal_mode=DELETE"); // one file, without a log beside it
        return Damage(target) is { } damage ? BackupRefusals.Damaged(named, damage) : Done.Result;
    }

    private static void Mark(string part)
    {
        using var restored = Open(part, SqliteOpenMode.ReadWrite);
        Ask(restored, RestoredMark.Leave(DatabaseProvider.Sqlite));
    }

    /// <summary>What SQLite finds wrong, or null.</summary>
    private static string? Damage(SqliteConnection file)
    {
        var (said, size) = (Ask(file, "PRAGMA integrity_check(1)"), Ask(file, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
        return said != "ok" ? said
            : size != new FileInfo(file.DataSource).Length.ToString(CultureInfo.InvariantCulture) ? $"{size} B" // its end was cut off
            : Ask(file, "SELECT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check LIMIT 1") is { Length: > 0 } lost ? lost : null;
    }

    private static List<string> Migrations(SqliteConnection file)
    {
        var all = new List<string>();
        foreach (var table in Texts(file, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_migrations' ESCAPE '\\'"))
        {
            all.AddRange(Texts(file, $"SELECT \"MigrationId\" FROM \"{table}\""));
        }

        return all;
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 3 }.ToString());
        connection.Open();
        return connection;
    }

    private static string Ask(SqliteConnection connection, string question) => Texts(connection, question).FirstOrDefault("");

    private static List<string> Texts(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // sentences of our own, and names of tables of the file
        command.CommandText = question;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        }

        return texts;
    }
}
