using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>The clients of the API, those in use first; at most 200.</summary>
[Needs(Right.Administer)]
internal sealed record FindClients : IQuery<IReadOnlyList<ClientView>>;

/// <param name="NewSecretAt">It has two secrets since then; null while it has one.</param>
internal sealed record ClientView(Guid Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset MadeAt, DateTimeOffset? NewSecretAt, DateTimeOffset? WithdrawnAt);

internal sealed class FindClientsHandler(AccountsDb db) : IQueryHandler<FindClients, IReadOnlyList<ClientView>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<ClientView>>> Handle(FindClients query, CancellationToken cancellationToken)
    {
        var clients = await db.ApiClients.AsNoTracking().OrderBy(c => c.Withdrawal != null).ThenBy(c => c.Name).Take(Most).ToListAsync(cancellationToken);
        return clients.Select(c => new ClientView(c.Id, c.Name, c.ScopeList, c.MadeAt, c.NewSecretAt, c.Withdrawal?.At)).ToList();
    }
}
