using Loisirs.Kernel;

namespace Loisirs.Attendance.Domain.Supervision;

/// <summary>When the attendance of a date can be taken: it opens and closes by itself (P-606).</summary>
/// <param name="Opens">UTC, itself included.</param>
/// <param name="Closes">UTC, itself excluded.</param>
internal sealed record Duty(DateTimeOffset Opens, DateTimeOffset Closes)
{
    /// <summary>How long after it closes a device that was offline may still send what was done in time.</summary>
    public static readonly TimeSpan Sync = TimeSpan.FromHours(24);

    public static Duty Around(DateTimeOffset start, DateTimeOffset end, TimeSpan before, TimeSpan after) => new(start - before, end + after);

    /// <summary>It is on now.</summary>
    public bool IsOn(DateTimeOffset now) => now >= Opens && now < Closes;

    /// <summary>Why an act cannot be taken, or null.</summary>
    /// <param name="at">Time of the act, UTC.</param>
    /// <param name="now">Time of its receipt, UTC.</param>
    public Refusal? WhyNot(DateTimeOffset at, DateTimeOffset now) =>
        at < Opens ? AttendanceRefusals.NotYet(Opens)
        : at >= Closes || now >= Closes + Sync ? AttendanceRefusals.Over(Closes)
        : null;
}
