using Loisirs.Cart.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>Whose money a charge is beside the order that it was paid for.</summary>
internal static class HeirsOfCharge
{
    private const int Most = 200;

    /// <summary>The orders that money of it was carried over to, with registrations that changed group; the oldest first, to change them.</summary>
    public static async Task<IReadOnlyList<Order>> TakeHeirs(this CartDb db, string charge, CancellationToken stop)
    {
        var heirs = new List<Order>();
        foreach (var id in await db.Orders.Where(order => order.Payments.Any(payment => payment.CarriedCharge == charge)).OrderBy(order => order.Id).Select(order => order.Id).Take(Most).ToListAsync(stop))
            heirs.Add(await db.TakeOrder(id, stop));
        return heirs;
    }
}
