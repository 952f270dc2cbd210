using FluentValidation;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Adults;

/// <summary>Chooses the password of an invited adult, who signs in for the family from then on.</summary>
/// <remarks>Refuses: accounts.password-common, accounts.link-unknown, accounts.link-expired (used, late, taken back, or the address
/// got an account meanwhile).</remarks>
[Needs(Right.Anyone)]
internal sealed record AcceptInvitation(string? Token, string? Password) : IProcess<Done>;

internal sealed class AcceptInvitationShape : AbstractValidator<AcceptInvitation>
{
    public AcceptInvitationShape()
    {
        RuleFor(c => c.Token).Key();
        RuleFor(c => c.Password).Password();
    }
}

internal sealed class AcceptInvitationHandler(IPasswords passwords, IMediator house) : IProcessHandler<AcceptInvitation, Done>
{
    public async Task<Result<Done>> Handle(AcceptInvitation request, CancellationToken cancellationToken)
    {
        var hash = await passwords.HashChosen(request.Password!, cancellationToken);
        return hash.IsRefused
            ? hash.Refusal
            : await house.Send(new OpenAdultAccount(request.Token!, hash.Value), cancellationToken);
    }
}

/// <summary>Opens the account of an invited adult.</summary>
/// <remarks>Refuses: accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.Inside)]
internal sealed record OpenAdultAccount(string Token, string PasswordHash) : ICommand<Done>;

internal sealed class OpenAdultAccountHandler(AccountsDb db, TimeProvider time) : ICommandHandler<OpenAdultAccount, Done>
{
    public async Task<Result<Done>> Handle(OpenAdultAccount command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var hash = SecretToken.HashOf(command.Token);
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Hash == hash, cancellationToken) is not { } invitation)
        {
            return AccountsRefusals.LinkUnknown;
        }

        var email = EmailAddress.Parse(invitation.Email);
        if (invitation.IsOver(now) || await db.IsTaken(email, except: Guid.Empty, now, cancellationToken))
        {
            return AccountsRefusals.LinkExpired;
        }

        invitation.End(now);
        db.Add(Account.OfAdult(invitation.Family, invitation.Name, email, command.PasswordHash, invitation.Language, now));
        return Done.Result;
    }
}
