using System.ComponentModel.DataAnnotations;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Supervision;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Attendance.Application;

/// <summary>Section <c>Attendance</c>.</summary>
internal sealed class AttendanceSettings
{
    /// <summary>Minutes before a date's start from which its attendance can be taken.</summary>
    [Range(0, 24 * 60)]
    public int DutyMinutesBefore { get; set; } = 120;

    /// <summary>Minutes after a date's end until which its attendance can be taken.</summary>
    [Range(0, 24 * 60)]
    public int DutyMinutesAfter { get; set; } = 120;

    /// <summary>Whether families are reminded of a group's first date, the day before.</summary>
    public bool RemindsOfFirstDates { get; set; } = true;

    /// <summary>From which hour of that day, in town.</summary>
    public TimeOnly ReminderHour { get; set; } = new(10, 0);

    /// <summary>Whether families are to be reminded of that date now: its hour has come, it has not begun, and no move was told since.</summary>
    public bool RemindsOf(FirstDate first, TownZone zone, DateTimeOffset now)
    {
        var due = zone.ToInstant(first.Day.AddDays(-1), ReminderHour);
        return due <= now && now < first.Start && !(first.ChangedAt >= due);
    }

    /// <summary>When whoever is assigned to a date is on duty for it.</summary>
    public Duty DutyOf(MeetingOfGroup meeting) => DutyOf(meeting.Start, meeting.End);

    /// <summary>The same, for a date by its hours (UTC).</summary>
    public Duty DutyOf(DateTimeOffset start, DateTimeOffset end) =>
        Duty.Around(start, end, TimeSpan.FromMinutes(DutyMinutesBefore), TimeSpan.FromMinutes(DutyMinutesAfter));

    /// <summary>Why nobody is let in at a date at that instant, or null: attendance.meeting-cancelled, attendance.not-yet, attendance.over (P-606).</summary>
    public Refusal? WhyNotLetIn(MeetingOfGroup meeting, DateTimeOffset now) =>
        meeting.IsCancelled ? AttendanceRefusals.MeetingCancelled : DutyOf(meeting).WhyNot(now, now);
}
