using System.Globalization;
using FluentValidation;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Puts so many tickets of each price class named in the cart, at the prices of now, whatever there was before; the other classes stay.
/// Nothing is held by it. Twice does the same as once.</summary>
/// <remarks>Procedure, step 6, for shows. Refuses: cart.quantity-malformed (P-706), cart.no-tickets, cart.line-under-payment, cart.too-many-lines, place.most-tickets and the
/// other reasons of <see cref="MayTake"/>; house.not-found for what sells no tickets.</remarks>
[Needs(Right.Register)]
internal sealed record ChooseTickets(Guid Group, IReadOnlyList<TicketChoice> Tickets) : ICommand<ChosenTickets>;

/// <param name="Quantity">As it is typed; empty is none.</param>
internal sealed record TicketChoice(Guid PriceClass, string? Quantity)
{
    /// <summary>Null: not a number of tickets.</summary>
    public int? Number => string.IsNullOrWhiteSpace(Quantity) ? 0
        : int.TryParse(Quantity.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Wish.MostTickets ? number
        : null;
}

/// <summary>What the cart holds of the show now.</summary>
/// <param name="Tickets">Of all classes.</param>
internal sealed record ChosenTickets(string ActivityName, int Tickets);

internal sealed class ChooseTicketsShape : AbstractValidator<ChooseTickets>
{
    private const int MostClasses = 20;

    public ChooseTicketsShape()
    {
        RuleFor(command => command.Tickets).Must(tickets => tickets is { Count: > 0 and <= MostClasses }).WithErrorCode("cart.no-tickets");
        RuleForEach(command => command.Tickets).ChildRules(of => of.RuleFor(choice => choice.Quantity)
            .Must((choice, _) => choice.Number is not null).WithErrorCode("cart.quantity-malformed").WithState(_ => new object[] { Wish.MostTickets }));
    }
}

internal sealed class ChooseTicketsHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<ChooseTickets, ChosenTickets>
{
    public async Task<Result<ChosenTickets>> Handle(ChooseTickets command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var contents = await CartContents.Read(house, caller.Family, [command.Group], caller.Language, zone.DateAt(now), stop);
        if (contents.Groups.GetValueOrDefault(command.Group) is not { State: not GroupState.Draft, Ticketing: { } ticketing } show)
            return Refusal.NotFound;

        var cart = await db.TakeCart(caller.Family, stop) ?? db.Add(new FamilyCart { Id = Guid.CreateVersion7(now), Family = caller.Family }).Entity;
        var wanted = Wanted(cart, command, ticketing);
        if (wanted.Values.Sum() == 0 && !cart.Lines.Any(line => line.Group == command.Group && line.IsTickets))
            return new Refusal("cart.no-tickets").At($"Tickets[0].{nameof(TicketChoice.Quantity)}");

        var wishes = wanted.Where(of => of.Value > 0).Select(of => contents.Tickets(command.Group, of.Key, of.Value)).ToList();
        var answers = (await house.Send(new MayTake(wishes), stop)).Value;
        if (answers.Select(answer => answer.Why).FirstOrDefault(why => why is not null) is { } why)
            return why;

        return command.Tickets.Aggregate(
                Done.Result,
                (done, of) => done.Then(_ => cart.SetTickets(command.Group, of.PriceClass, of.Number!.Value, ticketing.Class(of.PriceClass)?.Price ?? Money.Zero, now)))
            .Then(_ => new ChosenTickets(show.ActivityName, wanted.Values.Sum()));
    }

    /// <summary>All that the cart would hold of the show: what is chosen now, and the classes that are not named.</summary>
    private static Dictionary<Guid, int> Wanted(FamilyCart cart, ChooseTickets command, TicketingView ticketing)
    {
        var wanted = cart.Lines.Where(line => line.Group == command.Group && line.IsTickets && ticketing.Class(line.Person) is not null)
            .ToDictionary(line => line.Person, line => line.Tickets);
        foreach (var choice in command.Tickets)
            wanted[choice.PriceClass] = choice.Number!.Value;
        return wanted;
    }
}
