using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Whoever checked out before a date was cancelled for good, and paid after, gets its share back too: the families told of had not paid yet.</summary>
/// <remarks>P-116, P-303: a second reading finds it given.</remarks>
[Reader("cart.give-dates-paid-meanwhile")]
internal sealed class GiveDatesPaidMeanwhile(CartDb db, IMediator house, DatesBeingGivenBack dates) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var order = await db.Orders.AsNoTracking().Where(order => order.Id == notification.Order).Select(order => new { order.Family, order.PlacedAt }).SingleAsync(cancellationToken);
        var groups = await house.Send(new FindGroups([.. notification.Lines.Select(line => line.Group).Distinct()], Language.French), cancellationToken);
        foreach (var group in groups.Value)
            foreach (var meeting in group.Meetings.Where(meeting => meeting.GivenBackAt >= order.PlacedAt))
                await dates.Give(order.Family, group, meeting, meeting.GivenBackAt!.Value, cancellationToken);
    }
}
