using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

/// <summary>Corrects the name or the birth date of a person of the caller's family.</summary>
/// <remarks>Refuses: house.not-found, accounts.birth-date-impossible, accounts.probable-duplicate.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record CorrectMember(Guid Person, string? FirstName, string? LastName, DateOnly? BirthDate, bool KeepBoth = false) : ICommand<MemberView>;

internal sealed class CorrectMemberShape : AbstractValidator<CorrectMember>
{
    public CorrectMemberShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.BirthDate).NotNull().WithErrorCode("accounts.birth-date-malformed");
    }
}

internal sealed class CorrectMemberHandler(AccountsDb db, ITell tell, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<CorrectMember, MemberView>
{
    public async Task<Result<MemberView>> Handle(CorrectMember command, CancellationToken cancellationToken)
    {
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var (first, last) = (Shapes.ReadName(command.FirstName), Shapes.ReadName(command.LastName));
        return family
            .CorrectMember(command.Person, first, last, command.BirthDate!.Value, command.KeepBoth, zone.DateAt(time.GetUtcNow()))
            .Then(member =>
            {
                tell.Tell(new MemberChanged(family.Id, member.Id));
                return Views.Of(member);
            });
    }
}
