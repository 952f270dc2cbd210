using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Calendars;

/// <summary>The calendar addresses of a family that became part of another open nothing any more: whoever holds them was told of less than
/// they would show now. Twice does the same as once.</summary>
[Reader("cart.end-calendars")]
internal sealed class EndCalendarsOfMerged(CartDb db, TimeProvider time) : IReader<FamiliesMerged>
{
    public async Task Handle(FamiliesMerged notification, CancellationToken cancellationToken)
    {
        var (gone, now) = (notification.Gone, time.GetUtcNow());
        await db.CalendarKeys.Where(key => key.Family == gone && key.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.RevokedAt, now), cancellationToken);
    }
}
