namespace Loisirs.Shared.Backups;

/// <summary>A backup took the database's place: until staff release it, no letter goes out, for it may have gone out before (P-414).</summary>
internal sealed class Restoration
{
    public Guid Id { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The last act that the backup knows, UTC: what was done after it is lost here, and known to gateway and mailboxes alone.</summary>
    public DateTimeOffset KnownUntil { get; private init; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    public static Restoration Of(DateTimeOffset knownUntil, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), At = now, KnownUntil = knownUntil };

    public void Release(DateTimeOffset now) => ReleasedAt = now;
}
