using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Keeps what came of a call. A receiver that is out of reach is left alone for a while, whatever waits for it; when it was so for three
/// days, all that is as old is given up.</summary>
/// <param name="Status">Of HTTP, if there was an answer.</param>
[Needs(Right.Inside)]
internal sealed record RecordDelivery(long Delivery, ReceiverAnswer Answer, int? Status) : ICommand<Done>
{
    private const int FirstOfServers = 500;
    private const int TooMany = 429;

    /// <summary>Somebody is there and reads: what it refuses, it refuses of this event.</summary>
    public bool IsInReach => Answer == ReceiverAnswer.Taken || (Answer == ReceiverAnswer.Refused && Status is < FirstOfServers and not TooMany);
}

internal sealed class RecordDeliveryHandler(AccountsDb db, TimeProvider time) : ICommandHandler<RecordDelivery, Done>
{
    public async Task<Result<Done>> Handle(RecordDelivery command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var delivery = await db.WebhookDeliveries.SingleAsync(d => d.Id == command.Delivery, cancellationToken);
        var webhook = await db.Webhooks.SingleAsync(w => w.Id == delivery.Webhook, cancellationToken);
        webhook.Record(command.IsInReach, delivery.Record(command.Answer, command.Status, now), now);
        if (!command.IsInReach && delivery.GivenUpAt == now)
        {
            var tooOld = now - WebhookDelivery.Patience;
            await db.WebhookDeliveries
                .Where(d => d.Webhook == webhook.Id && d.Id != delivery.Id && d.DeliveredAt == null && d.GivenUpAt == null && d.Since <= tooOld)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.GivenUpAt, now), cancellationToken);
        }

        return Done.Result;
    }
}
