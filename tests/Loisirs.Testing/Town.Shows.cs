using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Application.Shows;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>A show of tonight that sells tickets, made by the office's own commands.</summary>
    /// <param name="classes">Such as <c>Adulte 25,00; Enfant 0</c>.</param>
    /// <param name="with">What the story wants else of the group.</param>
    /// <param name="tickets">What it wants else of the tickets; null: taxes in, at most ten an order.</param>
    public async Task<ShowInTown> OpensShow(string classes = "Adulte 25,00; Enfant 0", Action<GroupWish>? with = null, TicketWish? tickets = null)
    {
        var group = await OpensGroup(wish =>
        {
            (wish.Kind, wish.Activity, wish.Category, wish.Weeks) = (ActivityKind.Show, "Trio Boréal", "shows", 1);
            with?.Invoke(wish);
        });
        await SetsPrices(group, classes, tickets);
        var view = (await Does(new FindGroups([group.Id], Language.French)))[0];
        return new ShowInTown(group, view.Ticketing!.Classes.ToDictionary(of => of.Name, of => of.Id), view.Meetings[0].Id);
    }

    /// <summary>The office gives a show its price classes; those of the same name keep their id.</summary>
    public async Task SetsPrices(GroupInTown group, string classes, TicketWish? tickets = null)
    {
        var wish = tickets ?? new TicketWish();
        var known = (await Does(new FindGroups([group.Id], Language.French)))[0].Ticketing?.Classes.ToDictionary(of => of.Name, of => of.Id) ?? [];
        await Does(new SetPriceClasses(group.Activity, new PriceClassFields
        {
            Rows = [.. classes.Split("; ").Select(typed => typed.Split(' ')).Select(typed => new PriceClassRow
            {
                Id = known.TryGetValue(typed[0], out var id) ? id : null,
                NameFr = typed[0],
                Price = typed[1],
            })],
            TaxesIncluded = wish.TaxesIncluded,
            MostPerOrder = wish.MostPerOrder,
            Performers = wish.Performers,
            Unpaid = wish.Unpaid,
        }));
    }

    /// <summary>A family buys tickets: cart, « Payer », and cash at the counter if anything is due. Everybody is told.</summary>
    public async Task<CartCheckedOut> Buys(FamilyInTown family, ShowInTown show, params IReadOnlyList<(string Class, int Tickets)> tickets)
    {
        await family.Chooses(show, tickets);
        var number = Expect(await family.ChecksOut()).Number;
        await TakesCash(number);
        return await OrderOf(number);
    }

    /// <summary>A family cancels some tickets of the first line of an order, at the sum that is shown; everybody is told.</summary>
    public async Task CancelsTickets(FamilyInTown family, CartCheckedOut order, int tickets)
    {
        var number = await NumberOf(order);
        var back = (await family.Does(new PreviewCancellation(number, 1, tickets))).Sum.Back.Cents;
        await family.Does(new CancelLine(number, 1, back, new TicketsChosen(tickets, order.Lines[0].Tickets)));
        await Quiet();
    }
}
