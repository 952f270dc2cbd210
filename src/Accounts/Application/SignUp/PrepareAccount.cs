using FluentValidation;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Reads who opens an account (first question page). Nothing is kept; the password comes back as a hash.</summary>
/// <remarks>Procedure, step 1b. It answers the same whether the address has an account or not (C19). Refuses: accounts.password-common.</remarks>
[Needs(Right.Anyone)]
internal sealed record PrepareAccount(string? FirstName, string? LastName, string? Email, string? Password, string? Phone, Language Language)
    : IProcess<Holder>;

internal sealed class PrepareAccountShape : AbstractValidator<PrepareAccount>
{
    public PrepareAccountShape()
    {
        RuleFor(c => c.FirstName).Name("accounts.first-name-missing");
        RuleFor(c => c.LastName).Name(blank: null);
        RuleFor(c => c.Email).Email();
        RuleFor(c => c.Password).Password();
        RuleFor(c => c.Phone).Phone();
    }
}

internal sealed class PrepareAccountHandler(IPasswords passwords) : IProcessHandler<PrepareAccount, Holder>
{
    public async Task<Result<Holder>> Handle(PrepareAccount request, CancellationToken cancellationToken)
    {
        var hash = await passwords.HashChosen(request.Password!, cancellationToken);
        return hash.Then(made => new Holder(
            Shapes.ReadName(request.FirstName), Shapes.ReadName(request.LastName), EmailAddress.Parse(request.Email!).Value, made,
            Shapes.ReadPhone(request.Phone), request.Language));
    }
}
