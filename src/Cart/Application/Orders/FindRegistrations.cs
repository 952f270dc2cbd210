using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

internal sealed class FindRegistrationsHandler(CartDb db) : IQueryHandler<FindRegistrations, IReadOnlyList<RegisteredLine>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<RegisteredLine>>> Handle(FindRegistrations query, CancellationToken stop)
    {
        var groups = query.Groups.Take(Most).ToArray();
        return await db.Orders.Where(order => order.PaidAt != null)
            .SelectMany(order => order.Lines.Where(line => EF.Parameter(groups).Contains(line.Group)), (order, line) => new RegisteredLine(
                order.Id, order.Number, line.Id, line.Group, line.Person, line.Tickets,
                order.State == OrderState.Paid && line.LostAt == null && line.Cancellation == null, EF.Property<DateTimeOffset?>(order, Dated.ChangedAt)))
            .ToListAsync(stop);
    }
}
