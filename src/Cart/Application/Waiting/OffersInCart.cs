using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Offered places that an order takes, of the cart or for a change of group: each changes hands and is never free in between.</summary>
internal sealed class OffersInCart(CartDb db, IMediator house, TownZone zone, TimeProvider time)
{
    /// <summary>The order holds their places now: these entries are over (C06).</summary>
    public async Task Use(IEnumerable<CartLine> lines, CancellationToken stop) => Use(await Entries(lines, stop));

    /// <summary>Of the offers that run, by entry, UTC: until when their places are kept.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset?>> KeptUntil(IEnumerable<CartLine> lines, CancellationToken stop) =>
        (await Entries(lines, stop)).Where(entry => entry.OfferAt(time.GetUtcNow()) == OfferState.Open).ToDictionary(entry => entry.Id, entry => entry.OfferedUntil);

    /// <summary>The order came to nothing while its offers still run: their places are kept for the family until the end it was told.</summary>
    public async Task GiveBack(Order order, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var running = (await TakenBy(order, stop)).FindAll(entry => entry.MayReopen(now));
        if (running.Count == 0)
        {
            return;
        }

        var contents = await CartContents.Read(house, order.Family, running.Select(entry => entry.Group), language: null, zone.DateAt(now), stop);
        foreach (var entry in running.OrderBy(entry => entry.Group))
        {
            if (contents.Member(entry.Person) is { } member)
            {
                var wish = new Wish(entry.Group, contents.Participant(member, entry.Group)) { Offered = order.Id };
                if ((await house.Send(new HoldPlaces(entry.Id, [wish], entry.OfferedUntil!.Value) { NoLonger = true }, stop)).Value.AllHeld)
                {
                    entry.Reopens();
                }
            }
        }
    }

    /// <summary>Offers that run to the people of an order that is paid after all: it may take them.</summary>
    public async Task<IReadOnlyList<WaitingEntry>> Running(IReadOnlyList<OrderLine> lines, CancellationToken stop)
    {
        var (groups, people, now) = (lines.Select(line => line.Group).ToArray(), lines.Select(line => line.Person).ToArray(), time.GetUtcNow());
        return (await db.OpenEntries.Where(entry => groups.Contains(entry.Group) && people.Contains(entry.Person) && entry.OfferedUntil > now).ToListAsync(stop))
            .FindAll(entry => lines.Any(line => line.Group == entry.Group && line.Person == entry.Person));
    }

    /// <summary>The order that is paid after all has the places of these.</summary>
    public void Use(IEnumerable<WaitingEntry> entries)
    {
        foreach (var entry in entries)
        {
            entry.Ends(WaitingEnd.Taken, time.GetUtcNow());
        }
    }

    /// <summary>The last of each person and group: an earlier one may have ended in an order that was paid.</summary>
    private async Task<List<WaitingEntry>> TakenBy(Order order, CancellationToken stop)
    {
        var (groups, people) = (order.Lines.Select(line => line.Group).ToArray(), order.Lines.Select(line => line.Person).ToArray());
        var taken = await db.Waiting.Where(entry => groups.Contains(entry.Group) && people.Contains(entry.Person) && entry.End == WaitingEnd.Taken && entry.EndedAt >= order.PlacedAt)
            .ToListAsync(stop);
        return [.. order.Lines.Select(line => taken.Where(entry => entry.Group == line.Group && entry.Person == line.Person).MaxBy(entry => entry.EndedAt)).OfType<WaitingEntry>()];
    }

    private async Task<List<WaitingEntry>> Entries(IEnumerable<CartLine> lines, CancellationToken stop)
    {
        var offers = lines.Select(line => line.Offer).OfType<Guid>().ToArray();
        return offers.Length == 0 ? [] : await db.Waiting.Where(entry => offers.Contains(entry.Id)).ToListAsync(stop);
    }
}
