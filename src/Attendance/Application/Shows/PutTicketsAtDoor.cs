using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Domain.Shows;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>The door of a show knows the tickets of a paid order, under the family's name. Twice does the same as once (P-303).</summary>
[Reader("attendance.put-tickets-at-door")]
internal sealed class PutTicketsAtDoor(AttendanceDb db, IMediator house, TimeProvider time) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var tickets = notification.Lines.Where(line => line.Tickets > 0).ToList();
        if (tickets.Count == 0)
        {
            return;
        }

        var lines = tickets.ConvertAll(line => line.Line);
        var there = await db.Bookings.Where(b => lines.Contains(b.Line)).ToDictionaryAsync(b => b.Line, cancellationToken);
        var family = (await house.Send(new FindFamily(notification.Family), cancellationToken)).Value;
        foreach (var line in tickets)
        {
            var booking = there.GetValueOrDefault(line.Line) ?? db.Add(Booking.For(line.Line, line.Group, family, line.Tickets, time.GetUtcNow())).Entity;
            booking.Call(line.PriceClass);
        }
    }
}
