using Loisirs.Cart.Application.Cancelling;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class CancellationEndpoints
{
    public static void Cancellations(this RouteGroupBuilder api)
    {
        var lines = api.MapGroup("/families/{family:guid}/orders/{number}/lines/{position:int}").AddEndpointFilter(new OfThisFamily()).WithTags("Orders");
        lines.MapGet("/cancellation", (string number, int position, int? tickets, Door door, Words words) => door.Send(
                new PreviewCancellation(number, position, tickets), preview => Results.Ok(CancellationPreviewBody.Of(preview, words))))
            .Asks<PreviewCancellation>().WithSummary("What would go back if this registration, or so many tickets of the line, were cancelled now, and by which rule; changes nothing")
            .Produces<CancellationPreviewBody>().ProducesProblem(404);
        lines.MapPost("/cancellation", (string number, int position, CancellationBody body, Door door) => door.Send(
                new CancelLine(number, position, body.SeenBack, body.Part, body.ToCredit), done => Results.Ok(CancelledLineBody.Of(done))))
            .Asks<CancelLine>().WithSummary("Cancels one registration, or some tickets of a line, for the sum that was seen: its place is free, its money goes back")
            .Produces<CancelledLineBody>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }
}
