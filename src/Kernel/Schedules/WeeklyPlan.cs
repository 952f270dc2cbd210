namespace Loisirs.Kernel.Schedules;

/// <summary>A group's weekly plan in town time: which days, from when to when, between which dates (D1–D9). The wall clock
/// is kept when the hour changes. Its meetings are stored one by one once staff have seen them.</summary>
public sealed record WeeklyPlan
{
    /// <summary>Longest span of a plan, in days: a bound against a mistyped year.</summary>
    public const int LongestSpan = 3 * 366;

    /// <summary>Days of the week on which it meets; at least one.</summary>
    public required IReadOnlyCollection<DayOfWeek> Days { get; init; }

    /// <summary>Start on the wall clock.</summary>
    public required TimeOnly Starts { get; init; }

    /// <summary>End on the wall clock; at or before the start means the next day.</summary>
    public required TimeOnly Ends { get; init; }

    /// <summary>First date, included; also the one from which weeks are counted.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Last date, included.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>1: every week; 2: every other week, counted in weeks of seven days from <see cref="First"/>; and so on.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>Dates without a meeting: the town's closed days, the school break, and so on.</summary>
    public IReadOnlyCollection<DateOnly> Exceptions { get; init; } = [];

    /// <summary>Whether the plan can be laid out: days named, dates in order and not too far apart, every week or more.</summary>
    public bool IsSound =>
        Days.Count > 0 && EveryWeeks >= 1 && Last >= First && Last.DayNumber - First.DayNumber <= LongestSpan;

    /// <summary>The meetings, in order, without the exceptions.</summary>
    /// <exception cref="InvalidOperationException">The plan is not sound.</exception>
    public IReadOnlyList<PlannedMeeting> Meetings() =>
        [.. Dates().Where(d => !Exceptions.Contains(d)).Select(d => new PlannedMeeting(d, Starts, Ends))];

    /// <summary>The dates that the exceptions take out, in order, to be shown before the meetings are stored.</summary>
    /// <exception cref="InvalidOperationException">The plan is not sound.</exception>
    public IReadOnlyList<DateOnly> Skipped() => [.. Dates().Where(Exceptions.Contains)];

    private IEnumerable<DateOnly> Dates()
    {
        if (!IsSound) throw new InvalidOperationException("The plan lacks days, or its dates are out of order or too far apart.");
        return Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1)
            .Where(n => n / 7 % EveryWeeks == 0)
            .Select(First.AddDays)
            .Where(d => Days.Contains(d.DayOfWeek));
    }
}
