using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The tickets of a show: its date, its price classes, the places left, and how many of each the family's cart holds.</summary>
/// <remarks>Refuses: house.not-found for what sells no tickets.</remarks>
[Needs(Right.Anyone)]
internal sealed record ShowTickets(Guid Group) : IQuery<TicketsView>;

/// <param name="Standing">How the show stands for the public at large.</param>
/// <param name="InCart">Tickets by price class.</param>
/// <param name="MayRegister">False for a visitor and for a family that waits for approval: no button, one notice.</param>
internal sealed record TicketsView(GroupView Show, Standing? Standing, IReadOnlyDictionary<Guid, int> InCart, bool MayRegister);

internal sealed class ShowTicketsHandler(CartDb db, IMediator house, ICaller caller) : IQueryHandler<ShowTickets, TicketsView>
{
    public async Task<Result<TicketsView>> Handle(ShowTickets query, CancellationToken stop)
    {
        var found = (await house.Send(new FindGroups([query.Group], caller.Language), stop)).Value;
        if (found is not [{ State: not GroupState.Draft, Ticketing: not null } show])
            return Refusal.NotFound;

        var standing = (await house.Send(new HowTheyStand([query.Group]), stop)).Value;
        var cart = caller.Family == Guid.Empty ? null : await db.CartOf(caller.Family, stop);
        return new TicketsView(
            show, standing.Count == 0 ? null : standing[0],
            cart?.Lines.Where(line => line.Group == query.Group && line.IsTickets).ToDictionary(line => line.Person, line => line.Tickets) ?? [],
            caller.IsApproved && caller.May(Right.Register));
    }
}
