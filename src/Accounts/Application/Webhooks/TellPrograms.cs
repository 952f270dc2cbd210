using Loisirs.Accounts.Domain.Clients;
using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Writes every event of every module once for each webhook that wants it; they are sent after the commit.</summary>
/// <remarks>P-303, P-313. Whoever may not read what an event is about is not told of it.</remarks>
[Reader("accounts.tell-programs")]
internal sealed class TellPrograms(AccountsDb db, BeingRead read, TimeProvider time) : IReader<INotice>
{
    public async Task Handle(INotice notification, CancellationToken cancellationToken)
    {
        var kind = EventKind.Of(notification.GetType())!;
        var live = await db.Live().Join(db.ApiClients, w => w.Client, c => c.Id, (webhook, client) => new { webhook, client }).AsNoTracking().ToListAsync(cancellationToken);
        var listening = live.FindAll(one => one.webhook.Wants(kind.Name) && one.client.MayHear(kind));
        if (listening.Count > 0)
        {
            var told = WebhookEvent.Of(read.Id, kind.Name, kind.About, notification.Aggregate, EventKind.IdsOf(notification), read.ToldAt);
            var before = await db.WebhookDeliveries.Where(d => d.Event == told.Id).Select(d => d.Webhook).ToListAsync(cancellationToken);
            db.AddRange(listening.Where(one => !before.Contains(one.webhook.Id)).Select(one => WebhookDelivery.Of(one.webhook, told, time.GetUtcNow())));
        }
    }
}

/// <summary>What a client may hear.</summary>
internal static class Hearing
{
    public static bool MayHear(this ApiClient client, EventKind kind) => Roles.RightsOf(client.ScopeList).Contains(kind.Needs);
}
