using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>A family's credit and what moved it, the newest first, twenty-four a page: of the caller's own family, or of any for the office.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
/// <param name="Family">Null: the caller's own.</param>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ShowCredit(Guid? Family = null, int Page = 1) : IQuery<CreditView>;

/// <param name="Name">The family's.</param>
/// <param name="Balance">What can be used now; what an open order holds is not in it.</param>
internal sealed record CreditView(Guid Family, string Name, Money Balance, Slice<CreditMoved> Movements);

/// <param name="Amount">Above zero when it came in.</param>
/// <param name="Order">The order's number; empty where none is concerned.</param>
/// <param name="Reason">The office's words; empty otherwise.</param>
internal sealed record CreditMoved(DateTimeOffset At, MovementKind Kind, Money Amount, string Order, string Reason);

internal sealed class ShowCreditHandler(CartDb db, IMediator house, Purses purses, ICaller caller) : IQueryHandler<ShowCredit, CreditView>
{
    private const int PageSize = 24;

    public async Task<Result<CreditView>> Handle(ShowCredit query, CancellationToken stop)
    {
        var id = query.Family ?? caller.Family;
        if (caller.Family != id && (caller.Family != Guid.Empty || !caller.May(Right.ReadOrders)))
            return Refusal.NotFound;
        var family = await house.Send(new FindFamily(id), stop);
        if (family.IsRefused)
            return family.Refusal;

        var page = Math.Clamp(query.Page, 1, 10_000);
        var moved = db.CreditMovements(id).AsNoTracking();
        var shown = await moved.OrderByDescending(one => one.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(one => new CreditMoved(one.At, one.Kind, one.Amount, db.Orders.Where(order => order.Id == one.Order).Select(order => order.Number).SingleOrDefault() ?? "", one.Reason))
            .ToListAsync(stop);
        return new CreditView(id, family.Value.Name, await purses.CreditOf(id, stop), new(shown, page, PageSize, await moved.CountAsync(stop)));
    }
}
