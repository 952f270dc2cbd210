using System.ComponentModel.DataAnnotations;

namespace Loisirs.Shared.Backups;

/// <summary>Where the portal keeps the backups that it makes by itself, and how many. Section <c>Backups</c>.</summary>
public sealed class BackupSettings
{
    /// <summary>Empty: <c>backups</c> beside a SQLite file; none on PostgreSQL.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Backups before a migration; older ones are removed.</summary>
    [Range(1, 1000, ErrorMessage = "Backups:Kept is a number of backups, 1 to 1000.")]
    public int Kept { get; set; } = 5;
}
