using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Chooses a new password with a mailed key. All sessions of the account end (P-607).</summary>
/// <remarks>Refuses: accounts.password-common, accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.Anyone)]
internal sealed record ChooseNewPassword(string? Token, string? Password) : IProcess<Done>;

internal sealed class ChooseNewPasswordShape : AbstractValidator<ChooseNewPassword>
{
    public ChooseNewPasswordShape()
    {
        RuleFor(c => c.Token).Key();
        RuleFor(c => c.Password).Password();
    }
}

internal sealed class ChooseNewPasswordHandler(IPasswords passwords, IMediator house) : IProcessHandler<ChooseNewPassword, Done>
{
    public async Task<Result<Done>> Handle(ChooseNewPassword request, CancellationToken cancellationToken)
    {
        var hash = await passwords.HashChosen(request.Password!, cancellationToken);
        return hash.IsRefused
            ? hash.Refusal
            : await house.Send(new KeepNewPassword(request.Token!, hash.Value), cancellationToken);
    }
}

/// <summary>Keeps the password that a mailed key chose. Whoever had the key reads the mailbox: the address is proved too.</summary>
/// <remarks>Refuses: accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.Inside)]
internal sealed record KeepNewPassword(string Token, string PasswordHash) : ICommand<Done>;

internal sealed class KeepNewPasswordHandler(AccountsDb db, TimeProvider time) : ICommandHandler<KeepNewPassword, Done>
{
    public async Task<Result<Done>> Handle(KeepNewPassword command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = await db.KeyOf(command.Token, MailedKeyUse.NewPassword, cancellationToken)
            ?? await db.KeyOf(command.Token, MailedKeyUse.Invitation, cancellationToken);
        if (key is null)
        {
            return AccountsRefusals.LinkUnknown;
        }

        if (key.IsOver(now))
        {
            return AccountsRefusals.LinkExpired;
        }

        key.UseNow(now);
        await db.UseUp(key.Account, except: key.Hash, [MailedKeyUse.NewPassword, MailedKeyUse.Invitation], DateTimeOffset.MinValue, now, cancellationToken);
        var account = await db.Accounts.SingleAsync(a => a.Id == key.Account, cancellationToken);
        account.With(command.PasswordHash);
        if (await db.FamilyOf(account.Family, cancellationToken) is { } family)
        {
            family.WriteTo(family.Email.Length > 0 ? family.Email : account.Email, now); // a family of the counter has one from now on
        }

        await db.EndSessions(account.Id, except: Guid.Empty, now, cancellationToken);
        return Done.Result;
    }
}
