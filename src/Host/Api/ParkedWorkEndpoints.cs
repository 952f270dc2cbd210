using Loisirs.Shared.Messages;
using Loisirs.Shared.Web;

namespace Loisirs.Host.Api;

/// <summary>What the house could not do by itself.</summary>
internal static class ParkedWorkEndpoints
{
    public static void ParkedWork(this RouteGroupBuilder api)
    {
        var parked = api.MapGroup("/parked-work").WithTags("Office");
        parked.MapGet("", (int? page, Door door) => door.Send(new FindParked(page ?? 1), found => Results.Ok(found.Items)))
            .Asks<FindParked>().WithSummary("What failed eight times and waits for staff, and why, the oldest first, fifty a page; nothing of what it was about")
            .Produces<IReadOnlyList<ParkedDelivery>>();
        parked.MapPost("/{delivery:long}/retry", (long delivery, Door door) => door.Send(new RetryDelivery(delivery), _ => Results.NoContent()))
            .Asks<RetryDelivery>().WithSummary("Tries it once more, from its first try").Produces(204).ProducesProblem(404);
        parked.MapPost("/{delivery:long}/discard", (long delivery, DiscardBody body, Door door) => door.Send(new DiscardDelivery(delivery, body.Reason), _ => Results.NoContent()))
            .Asks<DiscardDelivery>().WithSummary("Gives it up for a reason: it is never done, and what waits behind it goes on")
            .Produces(204).ProducesProblem(404).ProducesProblem(422);
    }

    /// <param name="Reason">Stands in the audit trail; at most 500 characters.</param>
    internal sealed record DiscardBody(string Reason);
}
