using FluentValidation;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Opens an account for somebody of the town, with one role or several.</summary>
/// <remarks>Refuses: accounts.password-common, accounts.email-taken.</remarks>
[Needs(Right.Administer)]
internal sealed record OpenStaffAccount(string? Name, string? Email, string? Password, IReadOnlyList<Role>? Roles, Language Language = Language.French) : IProcess<Guid>;

internal sealed class OpenStaffAccountShape : AbstractValidator<OpenStaffAccount>
{
    public OpenStaffAccountShape()
    {
        RuleFor(c => c.Name).Name("accounts.name-missing");
        RuleFor(c => c.Email).Email();
        RuleFor(c => c.Password).Password();
        RuleFor(c => c.Roles).StaffRoles();
    }
}

internal sealed class OpenStaffAccountHandler(IPasswords passwords, IMediator house) : IProcessHandler<OpenStaffAccount, Guid>
{
    public async Task<Result<Guid>> Handle(OpenStaffAccount request, CancellationToken cancellationToken)
    {
        var hash = await passwords.HashChosen(request.Password!, cancellationToken);
        return hash.IsRefused
            ? hash.Refusal
            : await house.Send(new KeepStaffAccount(Shapes.ReadName(request.Name), request.Email!, hash.Value, request.Roles!, request.Language), cancellationToken);
    }
}

/// <summary>Keeps the account of somebody of the town.</summary>
[Needs(Right.Inside)]
internal sealed record KeepStaffAccount(string Name, string Email, string PasswordHash, IReadOnlyList<Role> Roles, Language Language) : ICommand<Guid>;

internal sealed class KeepStaffAccountHandler(AccountsDb db, TimeProvider time) : ICommandHandler<KeepStaffAccount, Guid>
{
    public async Task<Result<Guid>> Handle(KeepStaffAccount command, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Parse(command.Email);
        return await db.AccountOf(email, cancellationToken) is not null
            ? AccountsRefusals.EmailTaken
            : db.Add(Account.OfStaff(command.Name, email, command.PasswordHash, command.Roles, command.Language, time.GetUtcNow())).Entity.Id;
    }
}
