using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Invites the town's first administrator, who invites the others. With one there already it refuses.</summary>
/// <remarks>Refuses: accounts.has-administrator, accounts.email-taken.</remarks>
[Needs(Right.Inside)]
internal sealed record InviteFirstAdministrator(string? Email) : ICommand<Invitation>;

internal sealed class InviteFirstAdministratorHandler(AccountsDb db, IMediator house) : ICommandHandler<InviteFirstAdministrator, Invitation>
{
    public async Task<Result<Invitation>> Handle(InviteFirstAdministrator command, CancellationToken cancellationToken) =>
        (await db.Accounts.Where(a => a.Family == Guid.Empty && a.Withdrawal == null && a.PasswordHash != "").Select(a => a.Roles).ToListAsync(cancellationToken))
            .Exists(roles => roles.Contains(Role.Administrator))
            ? AccountsRefusals.HasAdministrator
            : await house.Send(new InviteStaff("Administration", command.Email, [Role.Administrator]), cancellationToken);
}
