using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>Shuts a client of the API out, its present tokens included.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record WithdrawClient(Guid Client) : ICommand<Done>;

internal sealed class WithdrawClientHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<WithdrawClient, Done>
{
    public async Task<Result<Done>> Handle(WithdrawClient command, CancellationToken cancellationToken)
    {
        if (await db.ApiClients.SingleOrDefaultAsync(c => c.Id == command.Client, cancellationToken) is not { } client)
        {
            return Refusal.NotFound;
        }

        client.Withdraw(caller.Account, time.GetUtcNow());
        return Done.Result;
    }
}
