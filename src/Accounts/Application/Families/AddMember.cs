using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

/// <summary>Adds a person to the caller's family. Probably the same person as another is announced first, with the choice to keep both (C18).</summary>
/// <remarks>Names are kept letter for letter (C46). Refuses: house.not-found, accounts.too-many-members,
/// accounts.birth-date-impossible, accounts.probable-duplicate.</remarks>
/// <param name="KeepBoth">The citizen has seen that somebody is much alike, and means another.</param>
[Needs(Right.OwnFamily)]
internal sealed record AddMember(string? FirstName, string? LastName, DateOnly? BirthDate, bool KeepBoth = false) : ICommand<MemberView>;

internal sealed class AddMemberShape : AbstractValidator<AddMember>
{
    public AddMemberShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.BirthDate).NotNull().WithErrorCode("accounts.birth-date-malformed");
    }
}

internal sealed class AddMemberHandler(AccountsDb db, ITell tell, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<AddMember, MemberView>
{
    public async Task<Result<MemberView>> Handle(AddMember command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
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
