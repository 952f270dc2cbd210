using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>A client's old secret gets no token any more, from the next request on; the new one stays. Twice is as once (P-618).</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record DropOldSecret(Guid Client) : ICommand<Done>;

internal sealed class DropOldSecretHandler(AccountsDb db) : ICommandHandler<DropOldSecret, Done>
{
    public async Task<Result<Done>> Handle(DropOldSecret command, CancellationToken cancellationToken)
    {
        if (await db.ApiClients.SingleOrDefaultAsync(c => c.Id == command.Client, cancellationToken) is not { } client)
        {
            return Refusal.NotFound;
        }

        client.DropOldSecret();
        return Done.Result;
    }
}
