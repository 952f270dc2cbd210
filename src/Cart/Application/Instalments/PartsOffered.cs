using Loisirs.Cart.Domain.Instalments;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The parts that the town offers to pay a cart in, by its plan of now.</summary>
internal sealed class PartsOffered(CartDb db)
{
    /// <summary>What is offered now to whoever saw some; empty: nothing was seen, or nothing is offered.</summary>
    public async Task<IReadOnlyList<PlannedPart>> Seen(SeenParts? seen, CartToDefer? cart, CancellationToken stop) =>
        seen is null || cart is null ? [] : (await db.PaymentPlans.AsNoTracking().SingleAsync(stop)).Offer(cart);
}

/// <summary>Parts as they were shown and agreed on: how many, and the last day of the last. With the total they say all.</summary>
internal sealed record SeenParts(int Count, DateOnly Last)
{
    public bool Are(IReadOnlyList<PlannedPart> parts) => parts.Count == Count && parts is [.., var last] && last.DueOn == Last;
}
