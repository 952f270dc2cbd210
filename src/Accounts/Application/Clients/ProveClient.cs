using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>Whether a program knows its client's secret, and which scopes it may have.</summary>
/// <remarks>Refuses: accounts.client-unknown (unknown, withdrawn or wrong secret: all look the same).</remarks>
[Needs(Right.Anyone)]
internal sealed record ProveClient(string? Client, string? Secret) : IQuery<ProvedClient>;

internal sealed record ProvedClient(Guid Client, string Name, IReadOnlyList<string> Scopes);

internal sealed class ProveClientHandler(AccountsDb db) : IQueryHandler<ProveClient, ProvedClient>
{
    private static readonly Refusal Unknown = new("accounts.client-unknown") { Kind = RefusalKind.SignInFirst };

    public async Task<Result<ProvedClient>> Handle(ProveClient query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query.Client, out var id)
            || await db.ApiClients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.Withdrawal == null, cancellationToken) is not { } client)
        {
            return Unknown;
        }

        return client.Knows(query.Secret ?? "") ? new ProvedClient(client.Id, client.Name, client.ScopeList) : Unknown;
    }
}
