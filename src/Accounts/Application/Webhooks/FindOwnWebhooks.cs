using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>The webhooks of the program that asks, those in use first, at most 100; never a secret.</summary>
[Needs(Right.OwnWebhooks)]
internal sealed record FindOwnWebhooks : IQuery<IReadOnlyList<WebhookView>>;

internal sealed class FindOwnWebhooksHandler(AccountsDb db, ICaller caller) : IQueryHandler<FindOwnWebhooks, IReadOnlyList<WebhookView>>
{
    public async Task<Result<IReadOnlyList<WebhookView>>> Handle(FindOwnWebhooks query, CancellationToken cancellationToken) =>
        (await db.WebhooksOf(caller.Account, cancellationToken)).ToList();
}
