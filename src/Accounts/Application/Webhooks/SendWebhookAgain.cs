using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Tells a program of an event once more, as the same event: it was given up, or the receiver lost it. Twice is as once.</summary>
/// <remarks>P-313. Refuses: house.not-found, accounts.webhook-ended.</remarks>
[Needs(Right.Administer)]
internal sealed record SendWebhookAgain(long Delivery) : ICommand<Done>;

internal sealed class SendWebhookAgainHandler(AccountsDb db, TimeProvider time) : ICommandHandler<SendWebhookAgain, Done>
{
    public async Task<Result<Done>> Handle(SendWebhookAgain command, CancellationToken cancellationToken)
    {
        if (await db.WebhookDeliveries.SingleOrDefaultAsync(d => d.Id == command.Delivery, cancellationToken) is not { } delivery)
        {
            return Refusal.NotFound;
        }

        if (await db.Live().SingleOrDefaultAsync(w => w.Id == delivery.Webhook, cancellationToken) is not { } webhook)
        {
            return AccountsRefusals.WebhookEnded;
        }

        webhook.EndRest();
        delivery.SendAgain(time.GetUtcNow());
        return Done.Result;
    }
}
