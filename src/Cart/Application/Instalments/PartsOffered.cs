using Loisirs.Cart.Domain.Instalments;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The parts that a cart is paid in: by the plans of now where the family chose it, by the Act where a partner's course wants it.</summary>
internal sealed class PartsOffered(CartDb db)
{
    /// <summary>The parts of now for whoever saw some; empty: all is paid at once.</summary>
    public async Task<IReadOnlyList<PlannedPart>> Seen(SeenParts? seen, CartToPay cart, CancellationToken stop) =>
        seen is null or { AtOnce: true } ? cart.Parts(plans: null, byPlan: false) : cart.Parts(await db.PlansInForce(cart.Activities, stop), byPlan: true);
}

/// <summary>Parts as they were shown and agreed on: how many, and the last day of the last. With the total they say all.</summary>
/// <param name="AtOnce">What may be paid at once is: only partners' courses are paid later.</param>
/// <param name="Now">Cents: what they said is asked with the order; null: it is not compared.</param>
internal sealed record SeenParts(int Count, DateOnly Last, bool AtOnce = false, long? Now = null)
{
    public bool Are(IReadOnlyList<PlannedPart> parts) =>
        parts.Count == Count && parts is [.., var last] && last.DueOn == Last && (Now is null || parts.AskedAtOnce(default).Cents == Now);
}
