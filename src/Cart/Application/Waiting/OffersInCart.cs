using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Offered places that a family's cart takes into an order: each changes hands and is never free in between.</summary>
internal sealed class OffersInCart(CartDb db, IMediator house, TownZone zone, TimeProvider time)
{
    /// <summary>The order holds their places now: these entries are over (C06).</summary>
    public async Task Use(IEnumerable<CartLine> lines, CancellationToken stop)
    {
        foreach (var entry in await Entries(lines, stop))
        {
            entry.Ends(WaitingEnd.Taken, time.GetUtcNow());
        }
    }

    /// <summary>Of the offers that run, by entry, UTC: until when their places are kept.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset?>> KeptUntil(IEnumerable<CartLine> lines, CancellationToken stop) =>
        (await Entries(lines, stop)).Where(entry => entry.OfferAt(time.GetUtcNow()) == OfferState.Open).ToDictionary(entry => entry.Id, entry => entry.OfferedUntil);

    /// <summary>The order came to nothing while its offers still run: their places are kept for the family until the end it was told.</summary>
    public async Task GiveBack(Order order, CancellationToken stop)
    {
        var (cart, now) = (await db.CartOf(order.Family, stop), time.GetUtcNow());
        var running = (await Entries(cart?.Lines.Where(line => line.Order == order.Id) ?? [], stop)).Where(entry => entry.Reopens(now)).ToList();
        if (running.Count == 0)
        {
            return;
        }

        var contents = await CartContents.Read(house, order.Family, running.Select(entry => entry.Group), language: null, zone.DateAt(now), stop);
        foreach (var entry in running.OrderBy(entry => entry.Group))
        {
            if (contents.Member(entry.Person) is { } member)
            {
                await house.Send(new HoldPlaces(entry.Id, [new Wish(entry.Group, contents.Participant(member, entry.Group)) { Offered = order.Id }], entry.OfferedUntil!.Value), stop);
            }
        }
    }

    private async Task<List<WaitingEntry>> Entries(IEnumerable<CartLine> lines, CancellationToken stop)
    {
        var offers = lines.Select(line => line.Offer).OfType<Guid>().ToArray();
        return offers.Length == 0 ? [] : await db.Waiting.Where(entry => offers.Contains(entry.Id)).ToListAsync(stop);
    }
}
