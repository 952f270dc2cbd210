using Loisirs.Attendance.Domain.Shows;
using Loisirs.Kernel;

namespace Loisirs.Attendance.Domain;

/// <summary>Every no of this module.</summary>
internal static class AttendanceRefusals
{
    public static readonly Refusal MeetingCancelled = new("attendance.meeting-cancelled");

    public static readonly Refusal NotOnRoster = new("attendance.not-on-roster");

    public static readonly Refusal NotSupervisor = new("attendance.not-supervisor") { Field = "Supervisor" };

    public static readonly Refusal MarkIdUsed = new("attendance.mark-id-used") { Kind = RefusalKind.Conflict };

    public static readonly Refusal NobodyToWriteTo = new("mailing.nobody");

    public static readonly Refusal MailingIdUsed = new("mailing.id-used") { Kind = RefusalKind.Conflict };

    /// <summary>Each entry takes one ticket; all of them, or too many, are in.</summary>
    public static Refusal NoTicketsLeft(Booking booking, int wanted) => wanted == 1 || booking.Entered >= booking.Tickets
        ? new("attendance.no-tickets-left", booking.Name, booking.Tickets)
        : new("attendance.few-tickets-left", booking.Name, booking.Tickets - booking.Entered);

    public static Refusal NotYet(DateTimeOffset opens) => new("attendance.not-yet", opens);

    public static Refusal Over(DateTimeOffset closed) => new("attendance.over", closed);

    public static Refusal Withdrawn(string name, DateOnly since) => new("attendance.withdrawn", name, since);
}
