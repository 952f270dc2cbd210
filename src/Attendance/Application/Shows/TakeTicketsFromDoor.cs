using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Domain.Shows;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>Tickets that were cancelled let nobody in. Twice does the same as once (P-303).</summary>
/// <remarks>May run before the order came to the door: what is left of it then waits there.</remarks>
[Reader("attendance.take-tickets-from-door")]
internal sealed class TakeTicketsFromDoor(AttendanceDb db, IMediator house, TimeProvider time) : IReader<OrderLineCancelled>
{
    public async Task Handle(OrderLineCancelled notification, CancellationToken cancellationToken)
    {
        if (notification.Tickets is not { } tickets)
        {
            return;
        }

        var booking = await db.Bookings.SingleOrDefaultAsync(b => b.Line == tickets.Line, cancellationToken);
        if (booking is null)
        {
            var family = (await house.Send(new FindFamily(tickets.Family), cancellationToken)).Value;
            booking = db.Add(Booking.For(tickets.Line, notification.Group, family, tickets.Left, time.GetUtcNow())).Entity;
        }

        booking.Keep(tickets.Left);
    }
}
