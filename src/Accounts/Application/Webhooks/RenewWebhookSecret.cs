using Loisirs.Accounts.Application.Secrets;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Gives a webhook a second secret, answered once. Both sign until the old one is dropped.</summary>
/// <remarks>P-313. Refuses: house.not-found, accounts.two-secrets, accounts.webhook-ended.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record RenewWebhookSecret(Guid Webhook) : ICommand<CreatedWebhook>;

internal sealed class RenewWebhookSecretHandler(AccountsDb db, ISeal seal, TimeProvider time) : ICommandHandler<RenewWebhookSecret, CreatedWebhook>
{
    public async Task<Result<CreatedWebhook>> Handle(RenewWebhookSecret command, CancellationToken cancellationToken)
    {
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == command.Webhook, cancellationToken) is not { } webhook)
        {
            return Refusal.NotFound;
        }

        var secret = seal.MakeSecret();
        return webhook.Renew(secret.Closed, time.GetUtcNow()).Then(_ => new CreatedWebhook(webhook.Id, webhook.Address, secret.Open));
    }
}
