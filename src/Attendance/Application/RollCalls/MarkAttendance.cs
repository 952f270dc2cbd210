using FluentValidation;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.RollCalls;

/// <summary>Validates a person's presence on a date, notes an absence, or undoes what was said (<see cref="MarkState.Undetermined"/>).</summary>
/// <remarks>Procedure, step 9. The last by time of act stands. The same <paramref name="MarkId"/> twice does the same as once.
/// Refuses: house.not-found (also when not assigned), attendance.not-on-roster, attendance.withdrawn, attendance.meeting-cancelled,
/// attendance.not-yet, attendance.over (P-606), attendance.mark-id-used.</remarks>
/// <param name="MarkId">Made by the device.</param>
/// <param name="At">Time of the act, if it was not now: the device was offline.</param>
[Needs(Right.TakeAttendance)]
internal sealed record MarkAttendance(Guid Meeting, Guid Person, MarkState State, Guid MarkId, DateTimeOffset? At = null, string Device = "")
    : ICommand<Marked>;

/// <summary>What stands now for the person.</summary>
/// <param name="At">UTC; null when nothing stands.</param>
internal sealed record Marked(string Name, MarkState State, DateTimeOffset? At);

internal sealed class MarkAttendanceShape : AbstractValidator<MarkAttendance>
{
    public MarkAttendanceShape()
    {
        RuleFor(c => c.MarkId).NotEmpty().WithErrorCode("attendance.mark-id-missing");
        RuleFor(c => c.State).IsInEnum().WithErrorCode("attendance.state-unknown");
        RuleFor(c => c.Device).MaximumLength(80).WithErrorCode("attendance.device-long");
    }
}

internal sealed class MarkAttendanceHandler(
    AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TownZone zone, TimeProvider time)
    : ICommandHandler<MarkAttendance, Marked>
{
    public async Task<Result<Marked>> Handle(MarkAttendance request, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken);
        if (meeting.IsRefused || !await db.Takes(caller, meeting.Value.Group, cancellationToken))
        {
            return Refusal.NotFound;
        }

        var entry = await db.RosterEntries.Where(e => e.Group == meeting.Value.Group && e.Person == request.Person)
            .OrderBy(e => e.Withdrawal == null ? 0 : 1).ThenByDescending(e => e.AddedAt).FirstOrDefaultAsync(cancellationToken);
        var marks = await db.Marks.Where(m => (m.Meeting == request.Meeting && m.Person == request.Person) || m.Id == request.MarkId).ToListAsync(cancellationToken);
        if (marks.Find(m => m.Id == request.MarkId) is { } before)
        {
            return before.Meeting == request.Meeting && before.Person == request.Person ? Now(entry!, marks) : AttendanceRefusals.MarkIdUsed;
        }

        var mark = Mark.Of(request.MarkId, request.Meeting, request.Person, request.State, request.At, caller.Account, request.Device, time.GetUtcNow());
        if (WhyNot(mark, meeting.Value, entry) is { } refusal)
        {
            return refusal;
        }

        db.Add(mark);
        return Now(entry!, [.. marks, mark]);
    }

    private Refusal? WhyNot(Mark mark, MeetingOfGroup meeting, RosterEntry? entry) => entry switch
    {
        null => AttendanceRefusals.NotOnRoster,
        { Withdrawal: { } withdrawal } => AttendanceRefusals.Withdrawn(entry.FullName, zone.DateAt(withdrawal.At)),
        _ when meeting.IsCancelled => AttendanceRefusals.MeetingCancelled,
        _ when caller.Role == Role.House => null,
        _ => settings.Value.DutyOf(meeting).WhyNot(mark.At, mark.ReceivedAt),
    };

    private static Marked Now(RosterEntry entry, IEnumerable<Mark> marks) =>
        Mark.Standing(marks) is { } mark ? new(entry.FullName, mark.State, mark.At) : new(entry.FullName, MarkState.Undetermined, null);
}
