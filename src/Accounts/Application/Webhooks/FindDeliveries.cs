using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>The events of a client's webhooks, those given up first, then the newest, 50 a page; ids, never what they were about.</summary>
[Needs(Right.Administer)]
internal sealed record FindDeliveries(Guid Client, int Page = 1) : IQuery<Slice<DeliveryLine>>;

/// <param name="Event">The event's own id, as the receiver sees it.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="LastAnswer">What the last try came to; null before the first.</param>
/// <param name="CanBeSentAgain">It was delivered or given up, and its webhook is in use.</param>
internal sealed record DeliveryLine(
    long Id, string Event, string Name, DateTimeOffset At, string Address, DateTimeOffset? DeliveredAt, DateTimeOffset? GivenUpAt, DateTimeOffset NextTry,
    int Tries, ReceiverAnswer? LastAnswer, int? LastStatus, bool CanBeSentAgain);

internal sealed class FindDeliveriesHandler(AccountsDb db) : IQueryHandler<FindDeliveries, Slice<DeliveryLine>>
{
    private const int Size = 50;

    public async Task<Result<Slice<DeliveryLine>>> Handle(FindDeliveries query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var all = db.WebhookDeliveries.AsNoTracking().Join(db.Webhooks.Where(w => w.Client == query.Client), d => d.Webhook, w => w.Id, (delivery, webhook) => new { delivery, webhook });
        var total = await all.CountAsync(cancellationToken);
        var found = await all.OrderByDescending(one => one.delivery.GivenUpAt != null).ThenByDescending(one => one.delivery.Id).Skip((page - 1) * Size).Take(Size)
            .Select(one => new { one.delivery, one.webhook.Address, isLive = one.webhook.Ending == null }).ToListAsync(cancellationToken);
        return new Slice<DeliveryLine>([.. found.Select(one => Line(one.delivery, one.Address, one.isLive))], page, Size, total);
    }

    private static DeliveryLine Line(WebhookDelivery d, string address, bool isLive) => new(
        d.Id, WebhookEvent.NameOf(d.Event), d.Name, d.At, address, d.DeliveredAt, d.GivenUpAt, d.NextTry, d.Tries, d.LastAnswer, d.LastStatus,
        isLive && (d.DeliveredAt is not null || d.GivenUpAt is not null));
}
