using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Families;

/// <summary>Registers a person of the caller's family no more. What they took stays: places, orders, receipts; adding them again
/// brings them back. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record WithdrawMember(Guid Person) : ICommand<MemberView>;

internal sealed class WithdrawMemberHandler(AccountsDb db, ITell tell, ICaller caller, TimeProvider time) : ICommandHandler<WithdrawMember, MemberView>
{
    public async Task<Result<MemberView>> Handle(WithdrawMember command, CancellationToken cancellationToken)
    {
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        return family.Withdraw(command.Person, caller.Account, time.GetUtcNow()).Then(member =>
        {
            tell.Tell(new MemberChanged(family.Id, member.Id));
            return Views.Of(member);
        });
    }
}
