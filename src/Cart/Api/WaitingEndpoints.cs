using Loisirs.Cart.Application.Waiting;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class WaitingEndpoints
{
    public static void WaitingLists(this RouteGroupBuilder api)
    {
        var family = api.MapGroup("/families/{family:guid}/waiting-entries").AddEndpointFilter(new OfThisFamily()).WithTags("Waiting list");
        family.MapGet("", (Door door) => door.Send(new ShowWaitingLists(), known => Results.Ok(known.Select(WaitingBody.Of).ToList())))
            .Asks<ShowWaitingLists>().WithSummary("What the family waits for: offers first, then its rank in each list, then what ended in the last 90 days")
            .Produces<IReadOnlyList<WaitingBody>>();
        family.MapPost("", (Guid family, WaitBody body, Door door) => door.Send(
                body.Read(),
                joined => Results.Created($"/api/v1/families/{family}/waiting-entries", JoinedBody.Of(joined))))
            .Asks<JoinWaitingList>().WithSummary("Puts a member, with others or tied to them, at the end of the waiting list of a full group; nothing is to pay")
            .Produces<JoinedBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        family.MapDelete("/{entry:guid}", (Guid entry, Door door) => door.Send(new LeaveWaitingList(entry), _ => Results.NoContent()))
            .Asks<LeaveWaitingList>().WithSummary("Leaves the list, or declines the offer, with whoever is tied; twice is as once").Produces(204).ProducesProblem(404);
        family.MapPost("/{entry:guid}/acceptance", (Guid entry, Door door) => door.Send(
                new AcceptOffer(entry), added => Results.Ok(AddedLineBody.Of(added))))
            .Asks<AcceptOffer>().WithSummary("Puts the offered place in the cart; it stays kept until the end of the offer, by when the cart must be paid")
            .Produces<AddedLineBody>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }
}
