using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>A child of the caller's family lives in two households no more: the one that founded the file keeps the child. What each
/// took stays with it. Either parent may; both are told. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record EndSecondHome(Guid Person) : ICommand<SharedChild>;

internal sealed class EndSecondHomeHandler(AccountsDb db, HomeNews news, ICaller caller, TimeProvider time) : ICommandHandler<EndSecondHome, SharedChild>
{
    public async Task<Result<SharedChild>> Handle(EndSecondHome command, CancellationToken cancellationToken)
    {
        var family = await db.FamilyOf(caller.Family, cancellationToken);
        if (family?.Present.FirstOrDefault(m => m.Id == command.Person) is not { } child)
        {
            return Refusal.NotFound;
        }

        if (child.SecondHome is not { } home)
        {
            return new SharedChild(child.Id, child.FirstName);
        }

        var founder = await db.FamilyOf(child.FamilyId, cancellationToken);
        var second = await db.FamilyOf(home.Family, cancellationToken);
        home.Finish(caller.Account, reason: null, time.GetUtcNow());
        await news.Tell(home, founder!, second!, cancellationToken);
        return new SharedChild(child.Id, child.FirstName);
    }
}
