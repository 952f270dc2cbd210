using System.Globalization;
using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>The tickets of a show: so many of each price class, into the cart. What the cart holds already stands in the fields.</summary>
internal sealed class BilletsModel : HousePage
{
    [BindProperty(Name = "groupe", SupportsGet = true)]
    public Guid Group { get; set; }

    [BindProperty]
    public IReadOnlyList<TypedTickets> Tickets { get; set; } = [];

    public TicketsView View { get; private set; } = null!;

    public bool IsVisitor => Caller.Role == Role.Visitor;

    /// <summary>A citizen whose account waits for approval.</summary>
    public bool WaitsForApproval => Caller is { Role: Role.Citizen, IsApproved: false };

    /// <summary>This page, for the sign-in page to come back to.</summary>
    public string BackHere => Uri.EscapeDataString(Request.PathBase + Request.Path);

    public CardState State => View switch
    {
        { Show.State: GroupState.Cancelled } => new("annule", Words["register.state.cancelled"]),
        { Show.State: not GroupState.Published } => new("ferme", Words["register.state.closed"]),
        { Standing: { IsOpen: false, OpensAt: { } opens } } => new("ouvre", Words["register.state.opens", opens]),
        { Standing.IsOpen: false } => new("ferme", Words["register.state.closed"]),
        { Standing.Places.IsFull: true } => new("plein", Words["register.state.full.none"], IsAboutPlaces: true),
        { Standing.Places: { IsNearlyFull: true } places } => new("peu", Words.Count("register.state.few", places.Left), IsAboutPlaces: true),
        _ => new("ok", Words["register.state.room"], IsAboutPlaces: true),
    };

    /// <summary>How many one may take, and how the prices stand with the taxes.</summary>
    public string Rule => string.Join(' ', Words.Count("tickets-page.most", View.Show.Ticketing!.MostPerOrder), Words[View.Show switch
    {
        { TaxStatus: TaxStatus.Exempt } => "tickets-page.exempt",
        { Ticketing.TaxesIncluded: true } => "tickets-page.taxes-included",
        _ => "tickets-page.taxes-added",
    }]);

    public string PriceOf(PriceClassView of) => of.Price.IsZero ? Words["register.free"] : Words.Of(of.Price);

    public Task<IActionResult> OnPostAsync() => Send(
        new ChooseTickets(Group, [.. Tickets.Select(typed => new TicketChoice(typed.PriceClass, typed.Quantity))]),
        chosen => Go("/Cart/Panier", Words.Count("tickets-page.chosen", chosen.Tickets)));

    protected override Task<IActionResult?> Load() => Show(new ShowTickets(Group), Keep);

    /// <summary>What was typed stays; else the fields show what the cart holds.</summary>
    private void Keep(TicketsView view)
    {
        View = view;
        var typed = Tickets.GroupBy(of => of.PriceClass).ToDictionary(of => of.Key, of => of.First().Quantity);
        Tickets =
        [
            .. view.Show.Ticketing!.Classes.Select(of => new TypedTickets
            {
                PriceClass = of.Id,
                Quantity = typed.TryGetValue(of.Id, out var quantity) ? quantity : view.InCart.GetValueOrDefault(of.Id).ToString(CultureInfo.InvariantCulture),
            }),
        ];
    }
}
