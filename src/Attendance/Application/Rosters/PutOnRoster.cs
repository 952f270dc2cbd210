using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>Puts each person of a paid order on the list of their group; tickets bear nobody's name. Twice does the same as once (P-303).</summary>
/// <remarks>Procedure, step 8b. A person holds one place in a group, so an older line of the same person there was cancelled, though
/// its notice may still be on its way: it makes room.</remarks>
[Reader("attendance.put-on-roster")]
internal sealed class PutOnRoster(AttendanceDb db, IMediator house, TimeProvider time) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var (now, lines) = (time.GetUtcNow(), notification.Lines.Where(line => line.Tickets == 0).Select(line => line.Line).ToList());
        var there = await db.RosterEntries.Where(e => lines.Contains(e.Line)).Select(e => e.Line).ToListAsync(cancellationToken);
        var missing = notification.Lines.Where(line => line.Tickets == 0 && !there.Contains(line.Line)).ToList();
        var people = await house.PeopleOf(missing, cancellationToken);
        foreach (var line in missing)
        {
            await db.RosterEntries.Where(e => e.Group == line.Group && e.Person == line.Person && e.Withdrawal == null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(e => e.Withdrawal!.At, now).SetProperty(e => EF.Property<DateTimeOffset?>(e, Dated.ChangedAt), (DateTimeOffset?)now),
                    cancellationToken);
            db.Add(RosterEntry.For(line, notification.Family, people[line.Person], now));
        }
    }
}
