using Loisirs.Cart.Domain.Instalments;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What families can pay in parts now: as the town says, and as it says of some activities.</summary>
internal static class PlansOfTown
{
    private const int Most = 2000;

    public static async Task<PlansInForce> PlansInForce(this CartDb db, CancellationToken stop)
    {
        var town = await db.PaymentPlans.AsNoTracking().SingleAsync(stop);
        var own = await db.ActivityPlans.AsNoTracking().OrderBy(plan => plan.Activity).Take(Most).ToListAsync(stop);
        return new(town.Terms, own.ToDictionary(plan => plan.Activity, plan => plan.Terms));
    }
}
