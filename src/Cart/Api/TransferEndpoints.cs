using Loisirs.Cart.Application.Transfers;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class TransferEndpoints
{
    public static void Transfers(this RouteGroupBuilder api)
    {
        var lines = api.MapGroup("/families/{family:guid}/orders/{number}/lines/{position:int}").AddEndpointFilter(new OfThisFamily()).WithTags("Orders");
        lines.MapGet("/transfer", (string number, int position, Door door, Words words) => door.Send(
                new PreviewTransfer(number, position), preview => Results.Ok(TransferPreviewBody.Of(preview, words))))
            .Asks<PreviewTransfer>().WithSummary("To which other groups of its activity this registration can go now, and what each comes to; changes nothing")
            .Produces<TransferPreviewBody>().ProducesProblem(404);
        lines.MapPost("/transfer", (string number, int position, TransferBody body, Door door) => door.Send(
                new TransferLine(number, position, body.Group ?? Guid.Empty, body.SeenDifference, body.Way, body.SeenToCome), done => Results.Ok(TransferredBody.Of(done))))
            .Asks<TransferLine>().WithSummary("Moves one registration to another group for the difference that was seen: the new place is taken and the old one freed in one commit")
            .Produces<TransferredBody>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }
}
