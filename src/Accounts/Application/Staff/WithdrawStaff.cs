using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Shuts somebody of the town out, at the next request (P-607). Nobody can do that to themselves, and the last administrator stays (P-614).</summary>
/// <remarks>Refuses: house.not-found, accounts.last-administrator.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record WithdrawStaff(Guid Account) : ICommand<Done>;

internal sealed class WithdrawStaffHandler(AccountsDb db, LastAdministrator last, ICaller caller, TimeProvider time) : ICommandHandler<WithdrawStaff, Done>
{
    public async Task<Result<Done>> Handle(WithdrawStaff command, CancellationToken cancellationToken)
    {
        var isLast = await last.Is(command.Account, cancellationToken);
        var account = await db.Accounts.SingleOrDefaultAsync(
            a => a.Id == command.Account && a.Family == Guid.Empty && a.Id != caller.Account, cancellationToken);
        if (account is null)
        {
            return Refusal.NotFound;
        }

        if (isLast && account.Roles.Contains(Role.Administrator) && account.Withdrawal is null)
        {
            return AccountsRefusals.LastAdministrator;
        }

        var now = time.GetUtcNow();
        account.Withdraw(caller.Account, now);
        await db.EndSessions(account.Id, except: Guid.Empty, now, cancellationToken);
        return Done.Result;
    }
}
