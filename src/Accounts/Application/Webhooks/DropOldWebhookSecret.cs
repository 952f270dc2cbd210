using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>A webhook's old secret signs no more; the new one stays. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record DropOldWebhookSecret(Guid Webhook) : ICommand<Done>;

internal sealed class DropOldWebhookSecretHandler(AccountsDb db) : ICommandHandler<DropOldWebhookSecret, Done>
{
    public async Task<Result<Done>> Handle(DropOldWebhookSecret command, CancellationToken cancellationToken)
    {
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == command.Webhook, cancellationToken) is not { } webhook)
        {
            return Refusal.NotFound;
        }

        webhook.DropOldSecret();
        return Done.Result;
    }
}
