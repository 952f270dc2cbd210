using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The town moved or cancelled a date, and a partner's course begins later: its parts that nobody paid go as many days with it, so that none
/// is asked before it begins (art. 192).</summary>
/// <remarks>P-303: a second reading finds them put off. Families in their order: no two readings wait for each other.</remarks>
[Reader("cart.put-off-parts")]
internal sealed class PutOffParts(CartDb db, IMediator house) : IReader<MeetingChanged>
{
    public async Task Handle(MeetingChanged notification, CancellationToken cancellationToken)
    {
        var group = (await house.Send(new FindGroups([notification.Group], Language.French), cancellationToken)).Value.SingleOrDefault();
        if (group is not { IsOfPartner: true, FirstDay: { } begins })
            return;

        var early = await db.Orders.Where(order => order.State == OrderState.Paid || order.State == OrderState.Paying)
            .SelectMany(order => order.Instalments, (order, part) => new { order.Id, order.Family, Part = part })
            .Where(row => row.Part.Course == group.Id && row.Part.PaidAt == null && row.Part.OpensOn < begins)
            .Select(row => new { row.Family, row.Id }).Distinct().OrderBy(row => row.Family).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var order in early)
            (await db.TakeOrder(order, cancellationToken)).PutOff(group.Id, begins);
    }
}
