using Loisirs.Kernel;

namespace Loisirs.Shared.Backups;

/// <summary>The whole database in one file, and back. Never by copying the database's own file: under a portal that sells, such a copy is torn.</summary>
internal interface IBackups
{
    /// <summary>Writes what is committed now to a new file that its owner alone may read, while others go on reading and writing. The file is
    /// there whole and checked, or not at all.</summary>
    /// <remarks>Refuses: backup.file-exists, backup.file-unwritable, backup.nothing, backup.damaged, backup.program-missing, backup.program-failed.</remarks>
    Task<Result<Done>> Write(string file, CancellationToken stop);

    /// <summary>Reads a backup to its end and answers the migrations that its database had.</summary>
    /// <remarks>Refuses: backup.unreadable, backup.damaged, backup.program-missing.</remarks>
    Task<Result<IReadOnlyList<string>>> Read(string file, CancellationToken stop);

    /// <summary>Whether a portal was ever started on this database.</summary>
    Task<bool> HoldsAPortal(CancellationToken stop);

    /// <summary>Puts a backup that was read in the place of this database, all at once or not at all, while no host stands on it.</summary>
    /// <returns>Where that which it replaced is kept now; null if it is nowhere.</returns>
    /// <remarks>Refuses: backup.in-use, backup.program-missing, backup.program-failed.</remarks>
    Task<Result<Replaced>> Restore(string file, CancellationToken stop);
}

/// <param name="Kept">The file that holds what was there before; null: nothing was there.</param>
internal sealed record Replaced(string? Kept);
