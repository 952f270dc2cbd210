using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>Takes an entrance back: its tickets can be used again. Twice does the same as once.</summary>
/// <remarks>Rules §9. Refuses: house.not-found (also when not assigned), attendance.not-yet, attendance.over.</remarks>
[Needs(Right.TakeAttendance)]
internal sealed record UndoEntrance(Guid Meeting, Guid Entrance) : ICommand<AtDoor>;

internal sealed class UndoEntranceHandler(AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TimeProvider time)
    : ICommandHandler<UndoEntrance, AtDoor>
{
    public async Task<Result<AtDoor>> Handle(UndoEntrance request, CancellationToken cancellationToken)
    {
        var (now, meeting) = (time.GetUtcNow(), await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken));
        var entrance = await db.Entrances.SingleOrDefaultAsync(e => e.Id == request.Entrance && e.Meeting == request.Meeting, cancellationToken);
        if (meeting.IsRefused || entrance is null
            || await db.BookingSeen(caller, meeting.Value.Group, entrance.Line, cancellationToken) is not { } booking)
        {
            return Refusal.NotFound;
        }

        if (settings.Value.DutyOf(meeting.Value).WhyNot(now, now) is { } why)
        {
            return why;
        }

        var back = await db.TakeBack(entrance, caller.Account, now, cancellationToken) ? entrance.Tickets : 0;
        return new AtDoor(booking.Name, booking.PriceClass, booking.Tickets, booking.Entered - back);
    }
}
