using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>A webhook is called no more, whatever waits for it. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record EndWebhook(Guid Webhook) : ICommand<Done>;

internal sealed class EndWebhookHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndWebhook, Done>
{
    public async Task<Result<Done>> Handle(EndWebhook command, CancellationToken cancellationToken)
    {
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == command.Webhook, cancellationToken) is not { } webhook)
        {
            return Refusal.NotFound;
        }

        webhook.End(caller.Account, time.GetUtcNow());
        return Done.Result;
    }
}
