using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Host.Demo;

/// <summary>Fills the carts of the demo town's families, checks them out, and takes the money at the counter where there is some to take.</summary>
internal sealed class DemoOrders(DemoHouse house)
{
    public async Task Place(ILookup<DemoFamily, DemoRegistration> registrations, CancellationToken stop)
    {
        foreach (var family in registrations)
        {
            await house.InTurn(family.Key.Id, sender => Place(sender, [.. family]), stop);
        }
    }

    private static async Task Place(DemoSender sender, IReadOnlyList<DemoRegistration> registrations)
    {
        foreach (var one in registrations)
        {
            await sender.Send(new AddToCart(one.Group.Id, one.Person.Id));
        }

        var cart = await sender.Send(new ShowCart());
        var order = await sender.Send(new CheckOutCart(cart.Total.Cents, WithoutLost: false));
        if (!order.IsPaid)
        {
            var (way, reference) = Way(registrations[0].Family.Number);
            await sender.Send(new RecordCounterPayment(order.Number, way, reference));
        }
    }

    private static (PaymentWay Way, string Reference) Way(int family) => (family % 3) switch
    {
        0 => (PaymentWay.Cash, ""),
        1 => (PaymentWay.Cheque, $"Chèque {family + 118:000}"),
        _ => (PaymentWay.Terminal, $"T{family + 4200:000000}"),
    };
}
