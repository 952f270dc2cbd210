namespace Loisirs.Attendance.Domain.Comparing;

/// <summary>A difference that was found, and perhaps is gone since. It keeps ids alone: who it is about is asked when it is shown.</summary>
internal sealed class Difference
{
    public const int LongestOrder = 20;

    public Guid Id { get; init; }

    public HowTheyDiffer Kind { get; init; }

    public Guid Group { get; init; }

    /// <summary>Of tickets, their price class, or empty.</summary>
    public Guid Person { get; init; }

    public bool IsTickets { get; init; }

    /// <summary>The order's number, or empty.</summary>
    public required string Order { get; init; }

    /// <summary>The line; of a place that no line paid for, its holder.</summary>
    public Guid About { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset FoundAt { get; init; }

    /// <summary>UTC: when it was looked for and not there any more.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    public Found AsFound => new(Kind, Group, Person, IsTickets, Order, About);

    public static Difference Of(Found found, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = found.Kind,
        Group = found.Group,
        Person = found.Person,
        IsTickets = found.IsTickets,
        Order = found.Order,
        About = found.About,
        FoundAt = now,
    };

    /// <summary>It was looked for, and is not there any more.</summary>
    public void IsGone(DateTimeOffset now) => GoneAt ??= now;
}

/// <summary>When all groups were last compared, and how many: one row.</summary>
internal sealed class LastComparison
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; init; }

    public int Groups { get; init; }
}
