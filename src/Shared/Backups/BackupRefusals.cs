using Loisirs.Kernel;

namespace Loisirs.Shared.Backups;

/// <summary>Why a backup is not made or not restored, for whoever operates the portal.</summary>
internal static class BackupRefusals
{
    /// <summary>There is no database to write.</summary>
    public static readonly Refusal Nothing = new("backup.nothing");

    /// <summary>A host, or another program, has the database open.</summary>
    public static readonly Refusal InUse = new("backup.in-use");

    /// <summary>A portal is on the database already, and nobody said that it is to be replaced.</summary>
    public static readonly Refusal NotEmpty = new("backup.not-empty");

    /// <summary>A backup is never written over.</summary>
    public static Refusal FileExists(string file) => new("backup.file-exists", file);

    /// <param name="why">The system's own words.</param>
    public static Refusal FileUnwritable(string file, string why) => new("backup.file-unwritable", file, why);

    /// <summary>It is no backup of a portal on this kind of database.</summary>
    public static Refusal Unreadable(string file) => new("backup.unreadable", file);

    /// <param name="what">The database's own words about what does not fit.</param>
    public static Refusal Damaged(string file, string what) => new("backup.damaged", file, what);

    /// <summary>A newer program made it (P-412).</summary>
    public static Refusal Newer(string migration) => new("backup.newer", migration);

    /// <summary>PostgreSQL's own program is not installed here.</summary>
    public static Refusal ProgramMissing(string program) => new("backup.program-missing", program);

    /// <param name="said">What it said last.</param>
    public static Refusal ProgramFailed(string program, string said) => new("backup.program-failed", program, said);
}
