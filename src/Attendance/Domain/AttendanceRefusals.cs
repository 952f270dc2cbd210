using Loisirs.Kernel;

namespace Loisirs.Attendance.Domain;

/// <summary>Every no of this module.</summary>
internal static class AttendanceRefusals
{
    public static readonly Refusal MeetingCancelled = new("attendance.meeting-cancelled");

    public static readonly Refusal NotOnRoster = new("attendance.not-on-roster");

    public static readonly Refusal NotSupervisor = new("attendance.not-supervisor") { Field = "Supervisor" };

    public static readonly Refusal MarkIdUsed = new("attendance.mark-id-used") { Kind = RefusalKind.Conflict };

    public static Refusal NotYet(DateTimeOffset opens) => new("attendance.not-yet", opens);

    public static Refusal Over(DateTimeOffset closed) => new("attendance.over", closed);

    public static Refusal Withdrawn(string name, DateOnly since) => new("attendance.withdrawn", name, since);
}
