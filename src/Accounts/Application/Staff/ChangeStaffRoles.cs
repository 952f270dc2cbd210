using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Gives somebody of the town other roles. It counts at their next request: their sessions end, they sign in again (P-607).</summary>
/// <remarks>P-614. Refuses: house.not-found, also for oneself, so that nobody raises their own role; accounts.last-administrator;
/// accounts.role-unknown.</remarks>
/// <param name="Given">All the roles that they hold from now on.</param>
[Needs(Right.Administer), FreshSignIn]
internal sealed record ChangeStaffRoles(Guid Account, IReadOnlyList<Role>? Given) : ICommand<Done>;

internal sealed class ChangeStaffRolesShape : AbstractValidator<ChangeStaffRoles>
{
    public ChangeStaffRolesShape() => RuleFor(c => c.Given).StaffRoles();
}

internal sealed class ChangeStaffRolesHandler(AccountsDb db, LastAdministrator last, ICaller caller, TimeProvider time)
    : ICommandHandler<ChangeStaffRoles, Done>
{
    public async Task<Result<Done>> Handle(ChangeStaffRoles command, CancellationToken cancellationToken)
    {
        var isLast = await last.Is(command.Account, cancellationToken);
        var account = await db.Accounts.SingleOrDefaultAsync(
            a => a.Id == command.Account && a.Family == Guid.Empty && a.Id != caller.Account && a.Withdrawal == null, cancellationToken);
        if (account is null)
        {
            return Refusal.NotFound;
        }

        if (isLast && account.Roles.Contains(Role.Administrator) && !command.Given!.Contains(Role.Administrator))
        {
            return AccountsRefusals.LastAdministrator;
        }

        account.Take(command.Given!);
        await db.EndSessions(account.Id, except: Guid.Empty, time.GetUtcNow(), cancellationToken);
        return Done.Result;
    }
}
