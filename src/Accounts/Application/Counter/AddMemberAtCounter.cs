using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Counter;

/// <summary>The office adds a person to a family, as the family itself does.</summary>
/// <remarks>Refuses: house.not-found, accounts.too-many-members, accounts.birth-date-impossible, accounts.probable-duplicate.</remarks>
/// <param name="KeepBoth">The office has seen that somebody is much alike, and means another.</param>
[Needs(Right.ApproveAccounts)]
internal sealed record AddMemberAtCounter(Guid Family, string? FirstName, string? LastName, DateOnly? BirthDate, bool KeepBoth = false) : ICommand<MemberView>;

internal sealed class AddMemberAtCounterShape : AbstractValidator<AddMemberAtCounter>
{
    public AddMemberAtCounterShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.BirthDate).NotNull().WithErrorCode("accounts.birth-date-malformed");
    }
}

internal sealed class AddMemberAtCounterHandler(AccountsDb db, ITell tell, TownZone zone, TimeProvider time)
    : ICommandHandler<AddMemberAtCounter, MemberView>
{
    public async Task<Result<MemberView>> Handle(AddMemberAtCounter command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await db.FamilyOf(command.Family, cancellationToken) is not { Merged: null } family)
        {
            return Refusal.NotFound;
        }

        return family
            .Add(Shapes.ReadName(command.FirstName), Shapes.ReadName(command.LastName), command.BirthDate!.Value, command.KeepBoth, zone.DateAt(now), now)
            .Then(member =>
            {
                tell.Tell(new MemberChanged(family.Id, member.Id));
                return Views.Of(member);
            });
    }
}
