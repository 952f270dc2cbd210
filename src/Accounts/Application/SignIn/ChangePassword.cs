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

internal sealed class ChangePasswordHandler(OwnPassword own, IPasswords passwords, IMediator house, ICaller caller)
    : IProcessHandler<ChangePassword, Done>
{
    public async Task<Result<Done>> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        if (passwords.IsCommon(request.Password!))
        {
            return AccountsRefusals.PasswordCommon;
        }

        if (await own.Objection(request.CurrentPassword, cancellationToken) is { } no)
        {
            return no;
        }

        var hash = await passwords.Hash(request.Password!, cancellationToken);
        return await house.Send(new KeepChangedPassword(caller.Account, hash, request.Session), cancellationToken);
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
