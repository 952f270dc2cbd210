using System.Globalization;
using Loisirs.Shared.Data;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Backups;

/// <summary>The backups that the portal makes of itself before it changes its schema (P-412); so many are kept.</summary>
internal sealed class KeptBackups(IBackups backups, IOptions<BackupSettings> settings, IDatabase database, TimeProvider time)
{
    /// <summary>Where they lie; null: nobody wants them.</summary>
    public string? Folder => FolderOf(settings.Value, database);

    public static string? FolderOf(BackupSettings settings, IDatabase database) =>
        settings.Folder.Length > 0 ? Path.GetFullPath(settings.Folder) : database.Folder is { } beside ? Path.Combine(beside, "backups") : null;

    /// <summary>Makes one; without it nothing is migrated.</summary>
    /// <param name="migration">The last one that is to come.</param>
    public async Task Before(string migration, CancellationToken stop)
    {
        if (Folder is not { } folder)
        {
            return;
        }

        var stamp = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var made = await backups.Write(Path.Combine(folder, $"{stamp}{Ending(migration)}"), stop);
        if (made.IsRefused)
        {
            throw new InvalidOperationException(
                $"Nothing was migrated, because no backup could be made in {folder} ({made.Refusal.Code} {string.Join(' ', made.Refusal.Values)}). Mend that, or name another folder in Backups:Folder.");
        }

        Forget(folder, Ending(migration));
    }

    /// <summary>The newest stay; so does the first before this migration: if it fails again and again, that one is from before it began.</summary>
    private void Forget(string folder, string ending)
    {
        var all = Directory.GetFiles(folder, $"*{Ending("*")}").Order(StringComparer.Ordinal).ToList();
        var first = all.First(file => file.EndsWith(ending, StringComparison.Ordinal));
        foreach (var old in all.Where(file => file != first).SkipLast(settings.Value.Kept - 1))
        {
            File.Delete(old);
        }
    }

    private static string Ending(string migration) => $"-before-{migration}.backup";
}
