using Loisirs.Accounts.Domain.Webhooks;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Which webhooks are called, and what waits for them.</summary>
internal static class DueDeliveries
{
    /// <summary>The webhooks that were not ended, of clients that were not withdrawn.</summary>
    public static IQueryable<Webhook> Live(this AccountsDb db) =>
        db.Webhooks.Where(w => w.Ending == null && db.ApiClients.Any(c => c.Id == w.Client && c.Withdrawal == null));

    /// <summary>What can be sent now: of one webhook about one thing the first alone, so that it arrives in order.</summary>
    public static IQueryable<WebhookDelivery> DueForWebhooks(this AccountsDb db, DateTimeOffset now)
    {
        var never = now + WebhookDelivery.Never;
        var open = db.WebhookDeliveries.Where(d => d.DeliveredAt == null && d.GivenUpAt == null);
        var live = db.Live().Where(w => w.RestsUntil == null || w.RestsUntil <= now || w.RestsUntil > never);
        return open.Where(d => d.NextTry <= now || d.NextTry > never)
            .Where(d => d.LeasedUntil == null || d.LeasedUntil <= now || d.LeasedUntil > never)
            .Where(d => live.Any(w => w.Id == d.Webhook))
            .Where(d => !open.Any(e => e.Webhook == d.Webhook && e.Aggregate == d.Aggregate && e.Id < d.Id));
    }
}
