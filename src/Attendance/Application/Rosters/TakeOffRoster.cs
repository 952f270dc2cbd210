using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>Withdraws a cancelled line's person from the list; what they attended stays (C28). Twice does the same as once (P-303).</summary>
/// <remarks>May run before the line was put on the list: it is then put there withdrawn, and never appears.</remarks>
[Reader("attendance.take-off-roster")]
internal sealed class TakeOffRoster(AttendanceDb db, IMediator house, TimeProvider time) : IReader<OrderLineCancelled>
{
    public async Task Handle(OrderLineCancelled notification, CancellationToken cancellationToken)
    {
        if (notification.Tickets is not null)
        {
            return;
        }

        var now = time.GetUtcNow();
        var entry = await db.RosterEntries.SingleOrDefaultAsync(e => e.Line == notification.Line, cancellationToken);
        if (entry is null)
        {
            var line = new CheckedOutLine(notification.Line, notification.Group, notification.Person);
            var person = (await house.PeopleOf([line], cancellationToken))[line.Person];
            entry = RosterEntry.For(line, person.Family, person, now);
            db.Add(entry);
        }

        entry.Withdraw(now);
    }
}
