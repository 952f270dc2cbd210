using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Takes the events that are due, the oldest first, for this host alone during a minute.</summary>
[Needs(Right.Inside)]
internal sealed record LeaseDeliveries : ICommand<IReadOnlyList<OutgoingEvent>>;

internal sealed class LeaseDeliveriesHandler(AccountsDb db, TimeProvider time) : ICommandHandler<LeaseDeliveries, IReadOnlyList<OutgoingEvent>>
{
    private const int Most = 20;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    public async Task<Result<IReadOnlyList<OutgoingEvent>>> Handle(LeaseDeliveries command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await db.DueForWebhooks(now).OrderBy(d => d.NextTry).ThenBy(d => d.Id).Take(Most)
            .Join(db.Webhooks, d => d.Webhook, w => w.Id, (delivery, webhook) => new { delivery, webhook }).AsNoTracking().ToListAsync(cancellationToken);
        var mine = new List<OutgoingEvent>(due.Count);
        foreach (var one in due.OrderBy(one => one.delivery.Id))
        {
            var taken = await db.DueForWebhooks(now).Where(d => d.Id == one.delivery.Id)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.LeasedUntil, now + Lease), cancellationToken);
            if (taken == 1)
            {
                mine.Add(new OutgoingEvent(
                    one.delivery.Id, one.webhook.Id, one.webhook.Address, one.webhook.Secrets,
                    WebhookEvent.NameOf(one.delivery.Event), one.delivery.Body));
            }
        }

        return mine;
    }
}
