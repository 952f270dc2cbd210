using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Accounts.Api;

/// <summary>Where a program is told what happens: its own webhooks, nobody else's.</summary>
internal static class WebhookEndpoints
{
    public static RouteGroupBuilder Webhooks(this RouteGroupBuilder api)
    {
        var own = api.MapGroup("/webhooks").WithTags("Webhooks");
        own.MapGet("", (Door door) => door.Send(new FindOwnWebhooks(), found => Results.Ok(found.Select(WebhookBody.Of).ToList())))
            .Asks<FindOwnWebhooks>().WithSummary("The webhooks of the program that asks, those in use first; never a secret").Produces<IReadOnlyList<WebhookBody>>();
        own.MapPost("", (AddWebhookBody body, Door door) => door.Send(
                new AddOwnWebhook(body.Receiver, body.Events), made => Results.Created("/api/v1/webhooks", WebhookMadeBody.Of(made))))
            .Asks<AddOwnWebhook>().WithSummary("Tells the program of events at an address from now on; the secret that signs them is answered this once")
            .Produces<WebhookMadeBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        own.MapDelete("/{webhook:guid}", (Guid webhook, Door door) => door.Send(new EndOwnWebhook(webhook), _ => Results.NoContent()))
            .Asks<EndOwnWebhook>().WithSummary("Ends a webhook, whatever waits for it; twice is as once").Produces(204).ProducesProblem(404);
        return api;
    }
}

/// <param name="Receiver">An https address of the open Internet.</param>
/// <param name="Events">Their names, or * for all that the client's scopes allow.</param>
internal sealed record AddWebhookBody(string Receiver, IReadOnlyList<string> Events);

/// <param name="Secret">What signs each event; it is never shown again.</param>
internal sealed record WebhookMadeBody(Guid Id, string Receiver, string Secret)
{
    public static WebhookMadeBody Of(CreatedWebhook made) => new(made.Webhook, made.Address, made.Secret);
}

/// <summary>A webhook as its program sees it.</summary>
/// <param name="Waiting">Events that are still to be sent.</param>
/// <param name="GivenUp">Events that were tried for three days in vain.</param>
internal sealed record WebhookBody(Guid Id, string Receiver, IReadOnlyList<string> Events, DateTimeOffset MadeAt, DateTimeOffset? EndedAt, int Waiting, int GivenUp)
{
    public static WebhookBody Of(WebhookView w) => new(w.Id, w.Address, w.Events, w.MadeAt, w.EndedAt, w.Waiting, w.GivenUp);
}
