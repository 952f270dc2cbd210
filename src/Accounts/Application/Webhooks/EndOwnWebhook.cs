using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>A program's own webhook is called no more, whatever waits for it. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnWebhooks)]
internal sealed record EndOwnWebhook(Guid Webhook) : ICommand<Done>;

internal sealed class EndOwnWebhookHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndOwnWebhook, Done>
{
    public async Task<Result<Done>> Handle(EndOwnWebhook command, CancellationToken cancellationToken)
    {
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == command.Webhook && w.Client == caller.Account, cancellationToken) is not { } webhook)
        {
            return Refusal.NotFound;
        }

        webhook.End(caller.Account, time.GetUtcNow());
        return Done.Result;
    }
}
