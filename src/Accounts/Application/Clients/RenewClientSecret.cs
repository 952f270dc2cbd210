using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>Gives a client of the API a second secret, answered once. Both count until the old one is dropped (P-618).</summary>
/// <remarks>Refuses: house.not-found, accounts.two-secrets, accounts.client-withdrawn.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record RenewClientSecret(Guid Client) : ICommand<CreatedClient>;

internal sealed class RenewClientSecretHandler(AccountsDb db, TimeProvider time) : ICommandHandler<RenewClientSecret, CreatedClient>
{
    public async Task<Result<CreatedClient>> Handle(RenewClientSecret command, CancellationToken cancellationToken)
    {
        if (await db.ApiClients.SingleOrDefaultAsync(c => c.Id == command.Client, cancellationToken) is not { } client)
        {
            return Refusal.NotFound;
        }

        var secret = SecretToken.Make();
        return client.Renew(secret, time.GetUtcNow()).Then(_ => new CreatedClient(client.Id, client.Name, secret));
    }
}
