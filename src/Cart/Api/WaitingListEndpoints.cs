using Loisirs.Cart.Application.Waiting;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

/// <summary>The waiting lists of all families, as the office keeps them.</summary>
internal static class WaitingListEndpoints
{
    public static void OfficeWaitingLists(this RouteGroupBuilder api)
    {
        var lists = api.MapGroup("/waiting-lists").WithTags("Waiting list");
        lists.MapGet("", (int? page, Door door) => door.Send(new ListWaitingGroups(page ?? 1), found => Results.Ok(found.Items.Select(WaitingListBody.Of).ToList())))
            .Asks<ListWaitingGroups>().WithSummary("The groups for which somebody waits or is offered a place, the longest list first; fifty a page")
            .Produces<IReadOnlyList<WaitingListBody>>();
        lists.MapGet("/calls", (Door door) => door.Send(new ListOffersToCall(), calls => Results.Ok(calls.Select(OfferToCallBody.Of).ToList())))
            .Asks<ListOffersToCall>().WithSummary("Offers that leave too little time for a message: these families are called")
            .Produces<IReadOnlyList<OfferToCallBody>>();
        lists.MapGet("/{group:guid}", (Guid group, Door door) => door.Send(new ShowWaitingGroup(group), list => Results.Ok(WaitingListEntryBody.Of(list))))
            .Asks<ShowWaitingGroup>().WithSummary("One group's list: offers that run, then who waits, in order")
            .Produces<IReadOnlyList<WaitingListEntryBody>>().ProducesProblem(404);
        Turns(lists.MapGroup("/entries/{entry:guid}"));
    }

    private static void Turns(RouteGroupBuilder entry)
    {
        entry.MapPut("/rank", (Guid entry, RankBody body, Door door) => door.Send(new MoveInWaitingList(entry, body.Rank, body.Reason), _ => Results.NoContent()))
            .Asks<MoveInWaitingList>().WithSummary("Gives an entry another rank, with whoever is tied; the others keep their order")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        entry.MapPost("/offer", (Guid entry, TurnBody body, Door door) => door.Send(new OfferNow(entry, body.Reason), _ => Results.NoContent()))
            .Asks<OfferNow>().WithSummary("Offers a free place to an entry before its turn; those before it keep their rank")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        entry.MapPut("/skip", (Guid entry, TurnBody body, Door door) => door.Send(new SkipInWaitingList(entry, body.Reason), _ => Results.NoContent()))
            .Asks<SkipInWaitingList>().WithSummary("Lets an entry wait, its rank kept, until the skip is ended; twice is as once")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        entry.MapDelete("/skip", (Guid entry, Door door) => door.Send(new EndSkip(entry), _ => Results.NoContent()))
            .Asks<EndSkip>().WithSummary("The entry takes its turn again; twice is as once").Produces(204).ProducesProblem(404).ProducesProblem(409);
    }
}
