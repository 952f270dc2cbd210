using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>The webhooks of a client, those in use first, at most 100; and what its scopes let it hear.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer)]
internal sealed record FindWebhooks(Guid Client) : IQuery<WebhooksOfClient>;

/// <param name="Events">The names of the events that its scopes allow.</param>
/// <param name="IsWithdrawn">The client was shut out: nothing is sent.</param>
internal sealed record WebhooksOfClient(string Client, IReadOnlyList<WebhookView> Webhooks, IReadOnlyList<string> Events, bool IsWithdrawn);

/// <param name="NewSecretAt">It has two secrets since then; null while it has one.</param>
/// <param name="Waiting">Events that are still to be sent.</param>
/// <param name="GivenUp">Events that were given up, and not sent again.</param>
internal sealed record WebhookView(
    Guid Id, string Address, IReadOnlyList<string> Events, DateTimeOffset MadeAt, DateTimeOffset? NewSecretAt, DateTimeOffset? EndedAt, int Waiting, int GivenUp);

internal sealed class FindWebhooksHandler(AccountsDb db, Readers readers) : IQueryHandler<FindWebhooks, WebhooksOfClient>
{
    public async Task<Result<WebhooksOfClient>> Handle(FindWebhooks query, CancellationToken cancellationToken)
    {
        if (await db.ApiClients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == query.Client, cancellationToken) is not { } client)
        {
            return Refusal.NotFound;
        }

        var events = readers.Events.Where(kind => client.MayHear(kind)).Select(kind => kind.Name).ToList();
        return new WebhooksOfClient(client.Name, await db.WebhooksOf(client.Id, cancellationToken), events, client.Withdrawal is not null);
    }
}

/// <summary>What is shown of a client's webhooks, to staff and to its program alike.</summary>
internal static class ShownWebhooks
{
    private const int Most = 100;

    public static async Task<IReadOnlyList<WebhookView>> WebhooksOf(this AccountsDb db, Guid client, CancellationToken stop)
    {
        var found = await db.Webhooks.AsNoTracking().Where(w => w.Client == client).OrderBy(w => w.Ending != null).ThenByDescending(w => w.Id).Take(Most)
            .Select(w => new
            {
                webhook = w,
                waiting = db.WebhookDeliveries.Count(d => d.Webhook == w.Id && d.DeliveredAt == null && d.GivenUpAt == null),
                givenUp = db.WebhookDeliveries.Count(d => d.Webhook == w.Id && d.GivenUpAt != null),
            })
            .ToListAsync(stop);
        return found.ConvertAll(one => Shown(one.webhook, one.waiting, one.givenUp));
    }

    private static WebhookView Shown(Webhook webhook, int waiting, int givenUp) => new(
        webhook.Id, webhook.Address, webhook.EventList, webhook.MadeAt, webhook.NewSecretAt, webhook.Ending?.At, waiting, givenUp);
}
