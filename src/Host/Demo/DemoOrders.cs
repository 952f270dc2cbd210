using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Host.Demo;

/// <summary>Fills the carts of the demo town's families, checks them out, and takes the money at the counter where there is some to take.</summary>
internal sealed class DemoOrders(DemoHouse house)
{
    /// <summary>Each press is a transaction of its own, as it is for people: the cart's commands expect it as they find it.</summary>
    public async Task Place(ILookup<DemoFamily, DemoRegistration> registrations, CancellationToken stop)
    {
        foreach (var family in registrations)
        {
            foreach (var one in family)
            {
                await house.Send(family.Key.Id, new AddToCart(one.Group.Id, one.Person.Id), stop);
            }

            await CheckOut(family.Key, stop);
        }
    }

    private async Task CheckOut(DemoFamily family, CancellationToken stop)
    {
        var cart = await house.Send(family.Id, new ShowCart(), stop);
        var parts = await house.Send(family.Id, new OfferParts(AtOnce: true), stop);
        var seen = parts is [.., var last] ? new SeenParts(parts.Count, last.DueOn, AtOnce: true) : null;
        var order = await house.Send(family.Id, new CheckOutCart(cart.Total.Cents, WithoutLost: false) { Parts = seen }, stop);
        if (!order.IsPaid)
        {
            var (way, reference) = Way(family.Number);
            await house.Send(family.Id, new RecordCounterPayment(order.Number, way, reference), stop);
        }
    }

    private static (PaymentWay Way, string Reference) Way(int family) => (family % 3) switch
    {
        0 => (PaymentWay.Cash, ""),
        1 => (PaymentWay.Cheque, $"{family + 118:000}"),
        _ => (PaymentWay.Terminal, $"T{family + 4200:000000}"),
    };
}
