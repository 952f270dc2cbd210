using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The parts that the family's cart can be paid in now, with their days; empty: it is to be paid at once.</summary>
/// <param name="AtOnce">The town's plan is not chosen: only partners' courses that the Act lets nobody ask for at once are in parts.</param>
[Needs(Right.OwnCart)]
internal sealed record OfferParts(bool AtOnce = false) : IQuery<IReadOnlyList<PlannedPart>>;

internal sealed class OfferPartsHandler(IMediator house, TownZone zone, TimeProvider time) : IQueryHandler<OfferParts, IReadOnlyList<PlannedPart>>
{
    public async Task<Result<IReadOnlyList<PlannedPart>>> Handle(OfferParts query, CancellationToken stop)
    {
        var cart = await house.Send(new ShowCart(), stop);
        if (cart.IsRefused)
            return cart.Refusal;

        var today = zone.DateAt(time.GetUtcNow());
        var means = await house.Send(new FindMeans(cart.Value.ToPay(today).Activities), stop);
        return means.Value.PartsOf(cart.Value, today, byPlan: !query.AtOnce).ToArray();
    }
}
