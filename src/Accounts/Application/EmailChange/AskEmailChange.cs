using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.EmailChange;

/// <summary>Mails a key to the address that the caller wants to sign in with from now on. Nothing changes until it is used. The answer
/// is the same whether the address has an account or not (P-611); its owner is told.</summary>
/// <remarks>The password is asked again (P-612). Refuses: accounts.current-password-wrong.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record AskEmailChange(string? Email, string? CurrentPassword) : IProcess<Done>;

internal sealed class AskEmailChangeShape : AbstractValidator<AskEmailChange>
{
    public AskEmailChangeShape() => RuleFor(c => c.Email).Email();
}

internal sealed class AskEmailChangeHandler(OwnPassword password, IMediator house, ICaller caller) : IProcessHandler<AskEmailChange, Done>
{
    public async Task<Result<Done>> Handle(AskEmailChange request, CancellationToken cancellationToken) =>
        await password.Objection(request.CurrentPassword, cancellationToken) is { } no
            ? no
            : await house.Send(new MailEmailChange(caller.Account, request.Email!), cancellationToken);
}

/// <summary>Mails the key to a new address, or tells its owner that somebody wanted it.</summary>
[Needs(Right.Inside)]
internal sealed record MailEmailChange(Guid Account, string Email) : ICommand<Done>;

internal sealed class MailEmailChangeHandler(AccountsDb db, MailedKeys keys, Letterbox letters, TimeProvider time) : ICommandHandler<MailEmailChange, Done>
{
    public async Task<Result<Done>> Handle(MailEmailChange command, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        var email = EmailAddress.Parse(command.Email);
        if (await keys.Make(account, MailedKeyUse.NewEmail, cancellationToken, about: email) is not { } made)
        {
            return Done.Result; // mailed enough for now
        }

        var letter = $"email:{made.Key.Hash[..16]}";
        if (await db.IsTaken(email, account.Id, time.GetUtcNow(), cancellationToken))
        {
            await letters.PutAt(email.Value, account, letter, "letter.address-wanted", cancellationToken);
            return Done.Result;
        }

        var link = letters.Link(account.Language, $"/compte/courriel/nouveau?cle={made.Token}");
        await letters.PutAt(email.Value, account, letter, "letter.new-email", cancellationToken, link, made.Key.Until);
        return Done.Result;
    }
}
