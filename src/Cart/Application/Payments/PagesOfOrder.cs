using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The gateway's pages of an order that are not known to be paid, the oldest first.</summary>
[Needs(Right.Inside)]
internal sealed record PagesOfOrder(Guid Order) : IQuery<IReadOnlyList<PageOfOrder>>;

/// <param name="Session">Null while the gateway's answer to the opening was not heard.</param>
/// <param name="IsOpen">It may still be paid, for all that we know.</param>
internal sealed record PageOfOrder(Guid Attempt, string? Session, bool IsOpen, PageRequest Request);

internal sealed class PagesOfOrderHandler(CartDb db, IOptions<TownSettings> town) : IQueryHandler<PagesOfOrder, IReadOnlyList<PageOfOrder>>
{
    public async Task<Result<IReadOnlyList<PageOfOrder>>> Handle(PagesOfOrder query, CancellationToken stop)
    {
        var order = await db.Orders.AsNoTracking().Include(order => order.Attempts.OrderBy(attempt => attempt.Number))
            .SingleAsync(order => order.Id == query.Order, stop);
        return order.Attempts.Where(attempt => attempt.State != AttemptState.Succeeded)
            .Select(attempt => new PageOfOrder(
                attempt.Id, attempt.Session, attempt.IsOpen, StartedAttempt.Of(order, attempt, town.Value.PublicAddress).Page))
            .ToArray();
    }
}
