using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Does for the places, the cart and the readers what news about money means for an order, in the news' own transaction.</summary>
internal sealed class OrderPlaces(CartDb db, IMediator house, OffersInCart offers, CodeUses codes, Purses purses, MoneyBeingCarried carried, ITell tell, TownZone zone, TimeProvider time)
{
    /// <summary>Follows a verdict; answers the order as it stands then.</summary>
    /// <param name="reason">Of the office, for a change of group; empty otherwise.</param>
    public async Task<Order> Follow(Order order, Verdict verdict, CancellationToken stop, string reason = "")
    {
        switch (verdict)
        {
            case Verdict.TakePlaces:
                if (!await carried.Stands(order, stop))
                    return await Retake(order, stop);
                if (!(await house.Send(new ConfirmPlaces(order.Id), stop)).IsRefused)
                {
                    await carried.Carry(order, reason, stop);
                    await purses.Pay(order, stop);
                    order.Complete(time.GetUtcNow());
                    await Completed(order, stop);
                    return order;
                }

                // What is tracked was forgotten with the refusal; all that was said before it is in the transaction.
                var again = await db.WholeOrders.SingleAsync(kept => kept.Id == order.Id, stop);
                return await Retake(again, stop);
            case Verdict.RetakePlaces:
                return await Retake(order, stop);
            default:
                return order;
        }
    }

    /// <summary>Says to the places until when a payment may be under way.</summary>
    public async Task Keep(Order order, CancellationToken stop)
    {
        if (order.KeptForPayment is { } until)
            await house.Send(new KeepWhilePaying(order.Id, until), stop);
    }

    /// <summary>The order came to nothing: its places are free, its lines can be paid again.</summary>
    public async Task Free(Order order, CancellationToken stop)
    {
        await offers.GiveBack(order, stop);
        await house.Send(new ReleasePlaces(order.Id), stop);
        await codes.GiveBack(order.Id, stop);
        await purses.GiveBack(order, stop);
        (await db.CartOf(order.Family, stop))?.TakeBack(order.Id);
    }

    /// <summary>Paid after places were lost (P-207, P-116): the same rules decide who can have them again.</summary>
    private async Task<Order> Retake(Order order, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var kept = await carried.Stands(order, stop) && await purses.TakeAgain(order, stop) ? await HoldAgain(order, now, stop) : new HashSet<Guid>();
        if (kept.Count > 0)
        {
            await carried.Carry(order, "", stop);
            await house.Send(new ConfirmPlaces(order.Id, StillHeld: true), stop);
            await purses.Pay(order, stop);
        }
        else
        {
            await offers.GiveBack(order, stop);
            await house.Send(new ReleasePlaces(order.Id), stop);
        }

        order.CompleteWith(kept, now);
        await codes.GiveBackIfIdle(order, stop);
        await (kept.Count > 0 ? purses.Receive(order, stop) : purses.GiveBack(order, stop));
        if (order.IsPaid)
            await Completed(order, stop);
        else
            (await db.CartOf(order.Family, stop))?.TakeBack(order.Id);
        return order;
    }

    private async Task<IReadOnlySet<Guid>> HoldAgain(Order order, DateTimeOffset now, CancellationToken stop)
    {
        await house.Send(new ReleasePlaces(order.Id), stop);
        var contents = await CartContents.Read(house, order.Family, [], language: null, zone.DateAt(now), stop);
        var hasCode = await codes.UseAgain(order.Id, stop);
        var gone = order.Lines.Where(line => (!line.IsTickets && contents.Member(line.Person) is null) || (line.Steps.HasCode && !hasCode)).ToList();
        var lines = order.Lines.Except(gone).Where(line => line.Tie is null || !gone.Exists(other => other.Tie == line.Tie)).ToList();
        var running = await offers.Running(lines, stop);
        var wishes = lines.ConvertAll(line => Wish(line, contents) with { Offered = running.FirstOrDefault(entry => (entry.Group, entry.Person) == (line.Group, line.Person))?.Id });
        var held = (await house.Send(new HoldPlaces(order.Id, wishes, now + Order.TimeToPay), stop)).Value;
        var kept = lines.Zip(held.Answers).Where(pair => pair.Second.CanTake).Select(pair => pair.First).ToList();
        offers.Use(running.Where(entry => kept.Exists(line => (line.Group, line.Person) == (entry.Group, entry.Person))));
        return kept.Select(line => line.Id).ToHashSet();
    }

    /// <summary>What the line was sold for, by the class that the household had then.</summary>
    private static Wish Wish(OrderLine line, CartContents contents)
    {
        var wish = line.IsTickets
            ? contents.Tickets(line.Group, line.Person, line.Tickets)
            : new Wish(line.Group, contents.Participant(contents.Member(line.Person)!, line.Group));
        return wish with { Person = wish.Person with { Class = line.Class }, Tie = line.Tie };
    }

    /// <summary>Said once for an order: its lines leave the cart, the readers are told.</summary>
    private async Task Completed(Order order, CancellationToken stop)
    {
        if (await db.CartOf(order.Family, stop) is { } cart)
        {
            cart.LetGo(order.Id, order.KeptLines.Select(line => (line.Group, line.Person)).ToHashSet());
        }

        tell.Tell(new CartCheckedOut(
            order.Id, order.Family, [.. order.KeptLines.Select(line => new CheckedOutLine(line.Id, line.Group, line.Person)
            {
                Tickets = line.Tickets,
                PriceClass = line.IsTickets ? line.FirstName : "",
            })]));
    }
}
