using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The family's cart, priced now; says of each line whether it still stands and whether its price moved.</summary>
/// <remarks>Procedure, step 7. Nothing is held by it. C16.</remarks>
[Needs(Right.OwnCart)]
internal sealed record ShowCart : IQuery<CartView>;

internal sealed class ShowCartHandler(CartDb db, IMediator house, PricesOfFamily prices, OffersInCart offers, ICaller caller, TownZone zone, TimeProvider time)
    : IQueryHandler<ShowCart, CartView>
{
    private const int MostNearest = 5;

    public async Task<Result<CartView>> Handle(ShowCart query, CancellationToken stop)
    {
        var cart = await db.CartOf(caller.Family, stop);
        var lines = cart?.Lines ?? [];
        if (cart is null || lines.Count == 0)
            return new CartView([], Money.Zero, Money.Zero, Money.Zero, Money.Zero, null);

        var elsewhere = await db.PlacesPaidFor([.. lines.Where(line => !line.IsTickets).Select(line => line.Person)], stop);
        var groups = lines.Select(line => line.Group).Concat(elsewhere.Select(place => place.Group));
        var contents = await CartContents.Read(house, caller.Family, groups, caller.Language, zone.DateAt(time.GetUtcNow()), stop);
        var answers = (await house.Send(new MayTake(contents.Wishes(lines)), stop)).Value;
        var now = await prices.For(cart, contents, stop);
        var priced = contents.Price(lines, answers, now);
        var sold = await SoldLines(lines, stop);

        var (nearest, kept) = (await Nearest(priced, contents, stop), await offers.KeptUntil(lines, stop));
        var views = priced.Select(line => View(line, sold, Others(line, priced, elsewhere, contents)) with
        {
            Nearest = nearest.GetValueOrDefault(line.Line.Id),
            KeptUntil = kept.GetValueOrDefault(line.Line.Offer ?? Guid.Empty),
        }).ToList();
        var total = LinePrice.Sum(priced.Where(line => line.IsToPay).Select(line => line.Price));
        return new CartView(ByPerson(views, priced, contents), total.Price, total.Gst, total.Qst, total.Total, await Open(stop))
        {
            Code = now.CodeIn(priced),
        };
    }

    /// <summary>For the first lines whose group is full: where there is room.</summary>
    private async Task<Dictionary<Guid, GroupView?>> Nearest(IEnumerable<PricedLine> lines, CartContents contents, CancellationToken stop)
    {
        var nearest = new Dictionary<Guid, GroupView?>();
        foreach (var line in lines.Where(line => line is { Lost.Code: "place.full", Line.IsUnderPayment: false, Member: not null }).Take(MostNearest))
        {
            var found = await house.Send(new NearestWithRoom(line.Group.Id, contents.Participant(line.Member!, line.Group.Id), caller.Language), stop);
            nearest[line.Line.Id] = found.IsRefused ? null : found.Value;
        }

        return nearest;
    }

    private async Task<OpenOrder?> Open(CancellationToken stop) =>
        await db.OpenOrderOf(caller.Family, stop) is { } order ? new(order.Id, order.Number, order.Due, order.HeldUntil) : null;

    /// <summary>The lines under payment as they were sold: their price does not move any more.</summary>
    private async Task<Dictionary<(Guid, Guid), OrderLine>> SoldLines(IEnumerable<CartLine> lines, CancellationToken stop)
    {
        var orders = lines.Where(line => line.IsUnderPayment).Select(line => line.Order!.Value).Distinct().ToList();
        return orders.Count == 0 ? [] : await db.Orders.Where(order => orders.Contains(order.Id)).SelectMany(order => order.Lines)
            .ToDictionaryAsync(line => (line.Group, line.Person), stop);
    }

    private CartLineView View(PricedLine line, Dictionary<(Guid, Guid), OrderLine> sold, IEnumerable<GroupView> others)
    {
        var own = line.Line.IsUnderPayment ? sold.GetValueOrDefault((line.Line.Group, line.Line.Person)) : null;
        var price = own is null ? line.Price : new LinePrice(own.Price, own.Gst, own.Qst);
        var tickets = line.Line.Tickets;
        var now = line.Answer?.Price ?? line.Line.SeenPrice;
        var moved = own is null && line.Lost is null && now != line.Line.SeenPrice;
        return new(
            line.Line.Id, line.Group, own is null ? line.Lost : null, line.Answer?.OpensAt, line.Answer?.Places ?? new(line.Group.Id, line.Group.Capacity, 0),
            price.Price, moved ? line.Line.SeenPrice : null, price.Gst, price.Qst, price.Total, own?.Tariff ?? line.Answer?.Tariff ?? "",
            own?.TaxStatus ?? line.Answer?.TaxStatus ?? line.Group.TaxStatus, line.Line.IsUnderPayment,
            tickets > 0 ? null : new Clashes(zone).Find(line.Group, others, line.FirstName))
        {
            Tie = line.Line.Tie,
            LacksAnswers = line.LacksAnswers,
            Tickets = tickets,
            PriceClass = tickets > 0 ? line.Line.Person : Guid.Empty,
            ClassName = tickets > 0 ? line.FirstName : "",
            TicketPrice = tickets > 0 ? now : Money.Zero,
            TariffPrice = now,
            Steps = own?.Steps ?? line.Steps,
            Fee = own?.Fee ?? line.Fee,
        };
    }

    /// <summary>What else that person has: in the cart, or paid before.</summary>
    private static IEnumerable<GroupView> Others(
        PricedLine line, IReadOnlyList<PricedLine> cart, IReadOnlyList<PaidPlace> elsewhere, CartContents contents) =>
        cart.Where(other => other.Line.Person == line.Line.Person).Select(other => other.Group)
            .Concat(elsewhere.Where(place => place.Person == line.Line.Person && contents.Groups.ContainsKey(place.Group)).Select(place => contents.Groups[place.Group]));

    private static List<CartPerson> ByPerson(List<CartLineView> views, IReadOnlyList<PricedLine> priced, CartContents contents)
    {
        var order = contents.Family.Members.Select((member, index) => (member.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return [.. views.Zip(priced).GroupBy(pair => pair.Second.Line.IsTickets ? Guid.Empty : pair.Second.Line.Person)
            .OrderBy(person => order.GetValueOrDefault(person.Key, int.MaxValue))
            .Select(person => new CartPerson(
                person.Key, person.Key == Guid.Empty ? "" : person.First().Second.FirstName, person.First().Second.Member?.FullName ?? "", [.. person.Select(pair => pair.First)]))];
    }
}
