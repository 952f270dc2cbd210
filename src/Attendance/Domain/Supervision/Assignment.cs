namespace Loisirs.Attendance.Domain.Supervision;

/// <summary>A supervisor may see a group's list and take its attendance, until the assignment ends.</summary>
internal sealed class Assignment
{
    private Assignment()
    {
    }

    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    /// <summary>The supervisor's account.</summary>
    public Guid Supervisor { get; private init; }

    /// <summary>Who assigned.</summary>
    public Guid By { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    public AssignmentEnd? End { get; private set; }

    public static Assignment Of(Guid supervisor, Guid group, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Group = group, Supervisor = supervisor, By = by, At = now };

    /// <summary>Counts from the next request on (P-606). Twice does the same as once.</summary>
    public void Stop(Guid by, DateTimeOffset now) => End ??= new(by, now);
}

/// <summary>Who ended an assignment, and when (UTC).</summary>
internal sealed record AssignmentEnd(Guid By, DateTimeOffset At);
