using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Adults;

/// <summary>Takes an invitation of the caller's family back: its key opens nothing more.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record TakeInvitationBack(Guid Invitation) : ICommand<Done>;

internal sealed class TakeInvitationBackHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<TakeInvitationBack, Done>
{
    public async Task<Result<Done>> Handle(TakeInvitationBack command, CancellationToken cancellationToken)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == command.Invitation && i.Family == caller.Family, cancellationToken);
        if (invitation is null)
        {
            return Refusal.NotFound;
        }

        invitation.End(time.GetUtcNow());
        return Done.Result;
    }
}
