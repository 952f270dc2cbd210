using FluentValidation;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Shows;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>Lets so many in on the tickets of one line; each entry takes one ticket.</summary>
/// <remarks>Rules §9. The same <paramref name="Entrance"/> twice does the same as once; two doors at once share what is left.
/// Refuses: house.not-found (also when not assigned), attendance.no-tickets-left with how many there were, attendance.meeting-cancelled,
/// attendance.not-yet, attendance.over (P-606), attendance.mark-id-used.</remarks>
/// <param name="Tickets">Null: all that are left.</param>
/// <param name="Entrance">Made by the device.</param>
[Needs(Right.TakeAttendance)]
internal sealed record LetIn(Guid Meeting, Guid Line, int? Tickets, Guid Entrance) : ICommand<AtDoor>;

/// <summary>What stands now for the tickets of a line.</summary>
internal sealed record AtDoor(string Name, string PriceClass, int Tickets, int Entered);

internal sealed class LetInShape : AbstractValidator<LetIn>
{
    public LetInShape()
    {
        RuleFor(c => c.Entrance).NotEmpty().WithErrorCode("attendance.mark-id-missing");
        RuleFor(c => c.Tickets).GreaterThan(0).WithErrorCode("attendance.tickets-malformed");
    }
}

internal sealed class LetInHandler(AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TimeProvider time)
    : ICommandHandler<LetIn, AtDoor>
{
    public async Task<Result<AtDoor>> Handle(LetIn request, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken);
        if (meeting.IsRefused || await db.BookingSeen(caller, meeting.Value.Group, request.Line, cancellationToken) is not { } booking)
        {
            return Refusal.NotFound;
        }

        if (await db.Entrances.FindAsync([request.Entrance], cancellationToken) is { } before)
        {
            return before.Line == request.Line ? Now(booking) : AttendanceRefusals.MarkIdUsed;
        }

        if (settings.Value.WhyNotLetIn(meeting.Value, time.GetUtcNow()) is { } why)
        {
            return why;
        }

        var wanted = request.Tickets ?? Math.Max(1, booking.Tickets - booking.Entered);
        if (!await db.TakeIn(booking.Id, wanted, cancellationToken))
        {
            return AttendanceRefusals.NoTicketsLeft(booking, wanted);
        }

        db.Add(Entrance.Of(request.Entrance, request.Line, request.Meeting, wanted, caller.Account, time.GetUtcNow()));
        return Now(booking) with { Entered = booking.Entered + wanted };
    }

    private static AtDoor Now(Booking booking) => new(booking.Name, booking.PriceClass, booking.Tickets, booking.Entered);
}
