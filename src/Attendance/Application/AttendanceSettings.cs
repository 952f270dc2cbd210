using System.ComponentModel.DataAnnotations;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Supervision;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

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

    /// <summary>When whoever is assigned to a date is on duty for it.</summary>
    public Duty DutyOf(MeetingOfGroup meeting) => DutyOf(meeting.Start, meeting.End);

    /// <summary>The same, for a date by its hours (UTC).</summary>
    public Duty DutyOf(DateTimeOffset start, DateTimeOffset end) =>
        Duty.Around(start, end, TimeSpan.FromMinutes(DutyMinutesBefore), TimeSpan.FromMinutes(DutyMinutesAfter));

    /// <summary>Why nobody is let in at a date at that instant, or null: attendance.meeting-cancelled, attendance.not-yet, attendance.over (P-606).</summary>
    public Refusal? WhyNotLetIn(MeetingOfGroup meeting, DateTimeOffset now) =>
        meeting.IsCancelled ? AttendanceRefusals.MeetingCancelled : DutyOf(meeting).WhyNot(now, now);
}
