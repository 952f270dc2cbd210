using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

/// <summary>Corrects the household's own details and the language of its messages. A refused account then waits for the town once more.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record CorrectDetails(
    string? FirstName, string? LastName, string? Phone, string? Street, string? City, string? PostalCode, Language Language) : ICommand<Done>;

internal sealed class CorrectDetailsShape : AbstractValidator<CorrectDetails>
{
    public CorrectDetailsShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.Phone).Phone();
        RuleFor(c => c.Street).Line("accounts.street-missing", HomeAddress.LongestLine);
        RuleFor(c => c.City).Line("accounts.city-missing", HomeAddress.LongestLine);
        RuleFor(c => c.PostalCode).PostalCode();
    }
}

internal sealed class CorrectDetailsHandler(AccountsDb db, ICaller caller) : ICommandHandler<CorrectDetails, Done>
{
    public async Task<Result<Done>> Handle(CorrectDetails command, CancellationToken cancellationToken)
    {
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var address = Shapes.ReadAddress(command.Street, command.City, command.PostalCode);
        family.Correct(Shapes.ReadName(command.FirstName), Shapes.ReadName(command.LastName), Shapes.ReadPhone(command.Phone), address);
        family.Speak(command.Language);
        await db.Accounts.Where(a => a.Family == family.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Language, command.Language), cancellationToken);
        return Done.Result;
    }
}
