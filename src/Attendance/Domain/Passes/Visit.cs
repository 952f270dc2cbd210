namespace Loisirs.Attendance.Domain.Passes;

/// <summary>A subscriber came to an open session. Never edited: who leaves leaves, and a mistake is taken back; all stays in the record.</summary>
internal sealed class Visit
{
    private Visit()
    {
    }

    /// <summary>Made by the device, so that an act sent twice counts once.</summary>
    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    public Guid Meeting { get; private init; }

    public Guid Person { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The account that pressed.</summary>
    public Guid By { get; private init; }

    /// <summary>Why the supervisor let somebody in whose pass did not; empty where it did.</summary>
    public string OverrideReason { get; private init; } = "";

    /// <summary>UTC: gone, so that there is room for another; null while inside.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>It was a mistake; null while it stands.</summary>
    public VisitUndone? Undone { get; private set; }

    public static Visit Of(Guid id, Guid group, Guid meeting, Guid person, string overrideReason, Guid by, DateTimeOffset now) => new()
    {
        Id = id,
        Group = group,
        Meeting = meeting,
        Person = person,
        OverrideReason = overrideReason,
        By = by,
        At = now,
    };

    /// <summary>Twice does the same as once.</summary>
    public void Leave(DateTimeOffset now) => LeftAt ??= now;

    /// <summary>Gives the visit back; twice does the same as once.</summary>
    public void Undo(Guid by, DateTimeOffset now) => Undone ??= new(by, now);
}

/// <summary>Who took a visit back, and when (UTC).</summary>
internal sealed record VisitUndone(Guid By, DateTimeOffset At);
