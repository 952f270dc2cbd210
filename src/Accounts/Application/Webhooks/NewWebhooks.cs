using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Makes a webhook of a client, whoever asks: its address, its events within the client's scopes, its secret.</summary>
internal sealed class NewWebhooks(AccountsDb db, ISeal seal, Readers readers, IOptions<WebhookSettings> settings, ICaller caller, TimeProvider time)
{
    /// <remarks>Refuses house.not-found, accounts.client-withdrawn, accounts.webhook-address, accounts.webhook-inside, accounts.webhook-events,
    /// accounts.webhook-scopes, accounts.too-many-webhooks.</remarks>
    public async Task<Result<(Webhook Webhook, string Secret)>> Make(Guid client, string? receiver, IReadOnlyList<string>? events, CancellationToken stop)
    {
        if (await db.ApiClients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == client, stop) is not { } known)
        {
            return Refusal.NotFound;
        }

        var read = WebhookAddress.Read(receiver, settings.Value.AllowsLoopback);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var asked = readers.Events.Where(kind => events?.Contains(kind.Name) == true).ToList();
        if (events is not { Count: > 0 } || !events.All(name => name == Webhook.Everything || asked.Exists(kind => kind.Name == name)))
        {
            return AccountsRefusals.WebhookEvents;
        }

        var closed = asked.FindAll(kind => !known.MayHear(kind));
        return closed.Count > 0 ? AccountsRefusals.WebhookScopes(closed.Select(kind => kind.Name))
            : known.Withdrawal is not null ? AccountsRefusals.ClientWithdrawn
            : await db.Webhooks.CountAsync(w => w.Client == client && w.Ending == null, stop) >= Webhook.MostOfAClient ? AccountsRefusals.TooManyWebhooks
            : Keep(client, read.Value, events);
    }

    private (Webhook Webhook, string Secret) Keep(Guid client, Uri address, IReadOnlyList<string> events)
    {
        var secret = seal.MakeSecret();
        return (db.Add(Webhook.Make(client, address, events, secret.Closed, caller.Account, time.GetUtcNow())).Entity, secret.Open);
    }
}
