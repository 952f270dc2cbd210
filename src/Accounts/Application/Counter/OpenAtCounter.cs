using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Counter;

/// <summary>The office opens a family that stands at the counter, without an address of mail: approved at once, on the proof that it shows.
/// A sign-in can be added later.</summary>
/// <remarks>Refuses: accounts.residency-dates.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record OpenAtCounter(
    string? FirstName, string? LastName, string? Phone, string? Street, string? City, string? PostalCode, Language Language,
    ResidencyClass? Residency, DateOnly? From, DateOnly? To) : ICommand<Guid>;

internal sealed class OpenAtCounterShape : AbstractValidator<OpenAtCounter>
{
    public OpenAtCounterShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.Phone).Phone();
        RuleFor(c => c.Street).Line("accounts.street-missing", HomeAddress.LongestLine);
        RuleFor(c => c.City).Line("accounts.city-missing", HomeAddress.LongestLine);
        RuleFor(c => c.PostalCode).PostalCode();
        RuleFor(c => c.Residency).NotNull().WithErrorCode("accounts.residency-missing");
        RuleFor(c => c.From).NotNull().WithErrorCode("accounts.residency-date-missing");
        RuleFor(c => c.To).NotNull().WithErrorCode("accounts.residency-date-missing");
    }
}

internal sealed class OpenAtCounterHandler(AccountsDb db, ITell tell, ICaller caller, TimeProvider time) : ICommandHandler<OpenAtCounter, Guid>
{
    public Task<Result<Guid>> Handle(OpenAtCounter command, CancellationToken cancellationToken)
    {
        var holder = new Holder(
            Shapes.ReadName(command.FirstName), Shapes.ReadName(command.LastName), Email: "", PasswordHash: "",
            Shapes.ReadPhone(command.Phone), command.Language);
        var address = Shapes.ReadAddress(command.Street, command.City, command.PostalCode);
        var now = time.GetUtcNow();
        return Task.FromResult(Family.Open(holder, address, now)
            .ApproveAtCounter(command.Residency!.Value, command.From!.Value, command.To!.Value, caller.Account, now)
            .Then(family =>
            {
                db.Add(family);
                tell.Tell(new AccountApproved(family.Id));
                return family.Id;
            }));
    }
}
