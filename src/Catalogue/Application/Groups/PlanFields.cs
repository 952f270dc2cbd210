namespace Loisirs.Catalogue.Application.Groups;

/// <summary>A weekly plan as staff type it, in town time.</summary>
/// <remarks>Refuses, at <c>Plan.…</c>: catalogue.days-missing, catalogue.hours-missing, catalogue.dates-missing,
/// catalogue.dates-out-of-order, catalogue.plan-too-long, catalogue.every-weeks, catalogue.plan-empty.</remarks>
internal sealed record PlanFields
{
    /// <summary>The most meetings of one group.</summary>
    public const int MostMeetings = 200;

    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    public TimeOnly? Starts { get; init; }

    /// <summary>At or before the start means the next day.</summary>
    public TimeOnly? Ends { get; init; }

    public DateOnly? First { get; init; }

    /// <summary>Included.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>1: every week; 2: every other week; and so on.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>Leaves out the town's closed days.</summary>
    public bool SkipHolidays { get; init; } = true;

    /// <summary>Other days without a meeting: the school break, and so on.</summary>
    public IReadOnlyList<DateOnly>? Except { get; init; }
}
