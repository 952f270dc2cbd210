using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>A date was cancelled for good: each family that had paid for it gets a notice of its own, so that one gets its share whatever
/// befalls another.</summary>
/// <remarks>A second reading finds nobody left who is owed a share.</remarks>
[Reader("cart.tell-families-of-lost-date")]
internal sealed class TellFamiliesOfLostDate(CartDb db, ITell tell) : IReader<MeetingChanged>
{
    public async Task Handle(MeetingChanged notification, CancellationToken cancellationToken)
    {
        if (notification.GivenBackAt is not { } since)
            return;

        var lines = await db.Orders.AsNoTracking().Where(order => order.State == OrderState.Paid && order.PlacedAt <= since)
            .SelectMany(order => order.Lines, (order, line) => new { order.Family, Line = line })
            .Where(sold => sold.Line.Group == notification.Group && sold.Line.Tickets == 0 && sold.Line.LostAt == null && sold.Line.Cancellation == null)
            .Select(sold => new { sold.Family, sold.Line.Dates }).ToListAsync(cancellationToken);
        foreach (var family in lines.Where(sold => !sold.Dates.Has(notification.Meeting)).Select(sold => sold.Family).Distinct())
            tell.Tell(new FamilyLostDate(family, notification.Group, notification.Meeting, notification.Revision, since, notification.Reason));
    }
}
