namespace Loisirs.Shared.Backups;

/// <summary>What a module looks for once a backup took the database's place.</summary>
public interface IAfterRestore
{
    /// <summary>Looks for what others know and the backup does not, and says what it found.</summary>
    /// <param name="knownUntil">UTC: the last act that the backup knows.</param>
    Task Look(DateTimeOffset knownUntil, TextWriter output, CancellationToken stop);
}
