namespace Loisirs.Kernel.Ages;

/// <summary>The day that decides the age in a group. One choice serves eligibility and age tariff alike.</summary>
/// <param name="Kind">Which day.</param>
/// <param name="FixedOn">The day itself when <see cref="ReferenceDateKind.Fixed"/>, else null.</param>
public sealed record ReferenceDate(ReferenceDateKind Kind, DateOnly? FixedOn = null)
{
    /// <summary>The group's first meeting.</summary>
    public static ReferenceDate FirstMeeting { get; } = new(ReferenceDateKind.FirstMeeting);

    /// <summary>The day of registration.</summary>
    public static ReferenceDate Registration { get; } = new(ReferenceDateKind.Registration);

    /// <summary>Any meeting.</summary>
    public static ReferenceDate AnyMeeting { get; } = new(ReferenceDateKind.AnyMeeting);

    /// <summary>That day.</summary>
    public static ReferenceDate Fixed(DateOnly on) => new(ReferenceDateKind.Fixed, on);

    /// <summary>The dates on which to look at the age.</summary>
    /// <param name="firstMeeting">The group's first meeting.</param>
    /// <param name="lastMeeting">The group's last meeting.</param>
    /// <param name="registrationDay">Today in town time, or the day of the registration.</param>
    public AgeDates Resolve(DateOnly firstMeeting, DateOnly lastMeeting, DateOnly registrationDay) => Kind switch
    {
        ReferenceDateKind.FirstMeeting => new(firstMeeting, firstMeeting),
        ReferenceDateKind.Fixed when FixedOn is { } on => new(on, on),
        ReferenceDateKind.Registration => new(registrationDay, registrationDay),
        ReferenceDateKind.AnyMeeting => new(lastMeeting, firstMeeting),
        _ => throw new InvalidOperationException($"A reference date of kind {Kind} lacks its day."),
    };
}

/// <summary>Which day decides the age.</summary>
public enum ReferenceDateKind
{
    /// <summary>The group's first meeting (the default).</summary>
    FirstMeeting,

    /// <summary>A date of the town's choice, before, during or after the activity (A25, A26).</summary>
    Fixed,

    /// <summary>The day on which the person is registered, in town time (A5, A6).</summary>
    Registration,

    /// <summary>Any meeting: the minimum may be reached by the last one, the maximum passed after the first (A27, A28).</summary>
    AnyMeeting,
}

/// <summary>The dates on which an age is compared with a range; the same day unless any meeting counts.</summary>
/// <param name="ForMinimum">The date by which the minimum must be reached; also the date of the age tariff.</param>
/// <param name="ForMaximum">The date on which the maximum must not be passed.</param>
public readonly record struct AgeDates(DateOnly ForMinimum, DateOnly ForMaximum);
