using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>The clients of the API, those in use first; at most 200.</summary>
[Needs(Right.Administer)]
internal sealed record FindClients : IQuery<IReadOnlyList<ClientView>>;

/// <param name="NewSecretAt">It has two secrets since then; null while it has one.</param>
/// <param name="GivenUp">Events that its webhooks did not get.</param>
internal sealed record ClientView(Guid Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset MadeAt, DateTimeOffset? NewSecretAt, DateTimeOffset? WithdrawnAt, int GivenUp);

internal sealed class FindClientsHandler(AccountsDb db) : IQueryHandler<FindClients, IReadOnlyList<ClientView>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<ClientView>>> Handle(FindClients query, CancellationToken cancellationToken)
    {
        var clients = await db.ApiClients.AsNoTracking().OrderBy(c => c.Withdrawal != null).ThenBy(c => c.Name).Take(Most).ToListAsync(cancellationToken);
        var given = await db.WebhookDeliveries.Where(d => d.GivenUpAt != null)
            .Join(db.Live(), d => d.Webhook, w => w.Id, (delivery, webhook) => webhook.Client).GroupBy(client => client)
            .Select(of => new { of.Key, Many = of.Count() }).ToDictionaryAsync(of => of.Key, of => of.Many, cancellationToken);
        return clients.Select(c => new ClientView(c.Id, c.Name, c.ScopeList, c.MadeAt, c.NewSecretAt, c.Withdrawal?.At, given.GetValueOrDefault(c.Id))).ToList();
    }
}
