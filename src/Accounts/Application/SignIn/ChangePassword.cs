using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Changes the caller's own password; the sessions on other devices end (P-607).</summary>
/// <remarks>Refuses: accounts.current-password-wrong, accounts.password-common.</remarks>
/// <param name="Session">The session that goes on.</param>
[Needs(Right.OwnAccount)]
internal sealed record ChangePassword(string? CurrentPassword, string? Password, Guid Session) : IProcess<Done>;

internal sealed class ChangePasswordShape : AbstractValidator<ChangePassword>
{
    public ChangePasswordShape() => RuleFor(c => c.Password).Password();
}

internal sealed class ChangePasswordHandler(AccountsDb db, IPasswords passwords, IMediator house, ICaller caller, TimeProvider time)
    : IProcessHandler<ChangePassword, Done>
{
    public async Task<Result<Done>> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        if (passwords.IsCommon(request.Password!))
        {
            return AccountsRefusals.PasswordCommon;
        }

        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == caller.Account, cancellationToken);
        var mayTry = !account.IsResting(time.GetUtcNow());
        var current = request.CurrentPassword is { Length: <= 256 } typed ? typed : "";
        if (!await passwords.Fits(mayTry ? account.PasswordHash : null, current, cancellationToken))
        {
            await house.Send(new CountWrongPassword(account.Id), cancellationToken);
            return AccountsRefusals.CurrentPasswordWrong;
        }

        var hash = await passwords.Hash(request.Password!, cancellationToken);
        return await house.Send(new KeepChangedPassword(account.Id, hash, request.Session), cancellationToken);
    }
}

/// <summary>Keeps a changed password and ends the other sessions.</summary>
[Needs(Right.Inside)]
internal sealed record KeepChangedPassword(Guid Account, string PasswordHash, Guid Session) : ICommand<Done>;

internal sealed class KeepChangedPasswordHandler(AccountsDb db, TimeProvider time) : ICommandHandler<KeepChangedPassword, Done>
{
    public async Task<Result<Done>> Handle(KeepChangedPassword command, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        account.With(command.PasswordHash);
        await db.EndSessions(account.Id, except: command.Session, time.GetUtcNow(), cancellationToken);
        return Done.Result;
    }
}
