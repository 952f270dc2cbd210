using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Adults;

/// <summary>Ends an adult's sign-in for the caller's family, at the next request (P-607). The holder may end any other; the others
/// their own. The address is free again.</summary>
/// <remarks>Refuses: house.not-found, accounts.holder-stays, accounts.holder-decides.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record EndAdult(Guid Account) : ICommand<Done>;

internal sealed class EndAdultHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndAdult, Done>
{
    public async Task<Result<Done>> Handle(EndAdult command, CancellationToken cancellationToken)
    {
        var family = await db.ReadFamily(caller.Family, cancellationToken);
        var accounts = await db.Accounts.Where(a => a.Family == caller.Family && a.Withdrawal == null).ToListAsync(cancellationToken);
        if (family is null || accounts.Find(a => a.Id == command.Account) is not { } account)
        {
            return Refusal.NotFound;
        }

        if (family.IsHeldBy(account.Email))
        {
            return AccountsRefusals.HolderStays;
        }

        if (account.Id != caller.Account && !accounts.Exists(a => a.Id == caller.Account && family.IsHeldBy(a.Email)))
        {
            return AccountsRefusals.HolderDecides;
        }

        await db.Close(account, caller.Account, time.GetUtcNow(), cancellationToken);
        return Done.Result;
    }
}
