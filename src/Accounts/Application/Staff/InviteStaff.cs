using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Opens an account for somebody of the town and mails the key to choose its password; again, while none was chosen.</summary>
/// <remarks>Refuses: accounts.email-taken; accounts.too-many-tries when the address was mailed enough for this hour.</remarks>
[Needs(Right.Administer), FreshSignIn]
internal sealed record InviteStaff(string? Name, string? Email, IReadOnlyList<Role>? Roles, Language Language = Language.French) : ICommand<Invitation>;

/// <param name="Link">The address that was mailed; it opens once.</param>
internal sealed record Invitation(Guid Account, string Link);

internal sealed class InviteStaffShape : AbstractValidator<InviteStaff>
{
    public InviteStaffShape()
    {
        RuleFor(c => c.Name).Name("accounts.name-missing");
        RuleFor(c => c.Email).Email();
        RuleFor(c => c.Roles).StaffRoles();
    }
}

internal sealed class InviteStaffHandler(AccountsDb db, MailedKeys keys, Letterbox letters, TimeProvider time) : ICommandHandler<InviteStaff, Invitation>
{
    public async Task<Result<Invitation>> Handle(InviteStaff command, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Parse(command.Email!);
        var known = await db.AccountOf(email, cancellationToken);
        if (known is not null && !known.WaitsAs(command.Roles!))
        {
            return AccountsRefusals.EmailTaken;
        }

        var account = known ?? db.Add(Account.OfStaff(
            Shapes.ReadName(command.Name), email, passwordHash: "", command.Roles!, command.Language, time.GetUtcNow())).Entity;
        if (await keys.Make(account, MailedKeyUse.Invitation, cancellationToken) is not { } made)
        {
            return AccountsRefusals.TooManyTries;
        }

        var link = letters.Link(account.Language, $"/connexion/mot-de-passe?cle={made.Token}");
        await letters.PutTo(account, "invitation", "letter.invitation", cancellationToken, account.Name, link, made.Key.Until);
        return new Invitation(account.Id, link);
    }
}
