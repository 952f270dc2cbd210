namespace Loisirs.Attendance.Domain.Shows;

/// <summary>So many came in on the tickets of one line. Never edited: a mistake is taken back, and both stay in the record.</summary>
internal sealed class Entrance
{
    private Entrance()
    {
    }

    /// <summary>Made by the device, so that an act sent twice counts once.</summary>
    public Guid Id { get; private init; }

    public Guid Line { get; private init; }

    /// <summary>The date of the show.</summary>
    public Guid Meeting { get; private init; }

    public int Tickets { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The account that pressed.</summary>
    public Guid By { get; private init; }

    /// <summary>It was a mistake; null while it stands.</summary>
    public EntranceUndone? Undone { get; private set; }

    public static Entrance Of(Guid id, Guid line, Guid meeting, int tickets, Guid by, DateTimeOffset now) =>
        new() { Id = id, Line = line, Meeting = meeting, Tickets = tickets, By = by, At = now };

    public void Undo(Guid by, DateTimeOffset now) => Undone ??= new(by, now);
}

/// <summary>Who took an entrance back, and when (UTC).</summary>
internal sealed record EntranceUndone(Guid By, DateTimeOffset At);
