using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>Takes back what was mailed to the other parent of a child of the caller's family: its key opens nothing more. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record TakeHomeInvitationBack(Guid Person) : ICommand<Done>;

internal sealed class TakeHomeInvitationBackHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<TakeHomeInvitationBack, Done>
{
    public async Task<Result<Done>> Handle(TakeHomeInvitationBack command, CancellationToken cancellationToken)
    {
        if (await db.PresentMember(caller.Family, command.Person, cancellationToken) is not { } child)
        {
            return Refusal.NotFound;
        }

        await db.EndHomeInvitations(child.Id, time.GetUtcNow(), cancellationToken);
        return Done.Result;
    }
}
