using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Counter;

/// <summary>Gives a family of the counter a sign-in: a key to choose its password is mailed. The family is written to at that address only
/// once the key was used, so that a slip of the pen reaches nobody. Asked again, the last address counts.</summary>
/// <remarks>Refuses: house.not-found, accounts.has-sign-in, accounts.email-taken, accounts.too-many-tries.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record AddSignIn(Guid Family, string? Email) : ICommand<Done>;

internal sealed class AddSignInShape : AbstractValidator<AddSignIn>
{
    public AddSignInShape() => RuleFor(c => c.Email).Email();
}

internal sealed class AddSignInHandler(AccountsDb db, MailedKeys keys, Letterbox letters, TimeProvider time) : ICommandHandler<AddSignIn, Done>
{
    public async Task<Result<Done>> Handle(AddSignIn command, CancellationToken cancellationToken)
    {
        if (await db.FamilyOf(command.Family, cancellationToken) is not { Merged: null } family)
        {
            return Refusal.NotFound;
        }

        if (family.Email.Length > 0)
        {
            return AccountsRefusals.HasSignIn;
        }

        var now = time.GetUtcNow();
        var email = EmailAddress.Parse(command.Email!);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Family == family.Id && a.Withdrawal == null, cancellationToken);
        if (await db.IsTaken(email, except: account?.Id ?? Guid.Empty, now, cancellationToken))
        {
            return AccountsRefusals.EmailTaken;
        }

        account ??= db.Add(Account.OfFamily(
            family.Id, new Holder(family.FirstName, family.LastName, email.Value, PasswordHash: "", family.Phone, family.Language), now)).Entity;
        return await Invite(account, email, now, cancellationToken);
    }

    private async Task<Result<Done>> Invite(Account account, EmailAddress email, DateTimeOffset now, CancellationToken stop)
    {
        account.MoveTo(email);
        if (await keys.Make(account, MailedKeyUse.Invitation, stop) is not { } made)
        {
            return AccountsRefusals.TooManyTries;
        }

        await db.UseUp(account.Id, except: made.Key.Hash, [MailedKeyUse.Invitation], DateTimeOffset.MinValue, now, stop);
        var link = letters.Link(account.Language, $"/connexion/mot-de-passe?cle={made.Token}");
        await letters.PutTo(account, $"invitation:{made.Key.Hash[..16]}", "letter.counter-invitation", stop, link, made.Key.Until);
        return Done.Result;
    }
}
