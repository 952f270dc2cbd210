using Loisirs.Cart.Domain.Instalments;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What families can pay in parts now: as the town says, and as it says of these activities.</summary>
internal static class PlansOfTown
{
    /// <param name="activities">Those of a cart: a town has plans for some thousands.</param>
    public static async Task<PlansInForce> PlansInForce(this CartDb db, IReadOnlyList<Guid> activities, CancellationToken stop)
    {
        var town = await db.PaymentPlans.AsNoTracking().SingleAsync(stop);
        var own = await db.ActivityPlans.AsNoTracking().Where(plan => activities.Contains(plan.Activity)).ToListAsync(stop);
        return new(town.Terms, own.ToDictionary(plan => plan.Activity, plan => plan.Terms));
    }
}
