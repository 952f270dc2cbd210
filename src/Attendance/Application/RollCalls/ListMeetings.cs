using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Attendance.Application.RollCalls;

/// <summary>The dates of a civil day of the town (today if none is named), by hour: a supervisor's assigned ones, or all for the office.</summary>
/// <remarks>Procedure, step 9. At most 300.</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record ListMeetings(DateOnly? Day = null) : IQuery<MeetingsOfDay>;

internal sealed record MeetingsOfDay(DateOnly Day, IReadOnlyList<MeetingOfGroup> Meetings);

internal sealed class ListMeetingsHandler(AttendanceDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : IQueryHandler<ListMeetings, MeetingsOfDay>
{
    public async Task<Result<MeetingsOfDay>> Handle(ListMeetings request, CancellationToken cancellationToken)
    {
        var day = request.Day ?? zone.DateAt(time.GetUtcNow());
        var found = await house.Send(new MeetingsOn(day, caller.Language), cancellationToken);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var shown = await db.Shown(caller, found.Value.Select(meeting => meeting.Group), cancellationToken);
        return new MeetingsOfDay(day, [.. found.Value.Where(meeting => shown.Contains(meeting.Group))]);
    }
}
