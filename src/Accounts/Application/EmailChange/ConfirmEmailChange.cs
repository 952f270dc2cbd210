using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.EmailChange;

/// <summary>The new mailbox answered: the account signs in with it from now on. The old address is told, with a key that undoes it for
/// seven days (P-612); keys mailed before open nothing more.</summary>
/// <remarks>Refuses: accounts.link-unknown, accounts.link-expired (used, late, or the address went to somebody else meanwhile),
/// accounts.too-many-tries.</remarks>
[Needs(Right.Anyone)]
internal sealed record ConfirmEmailChange(string? Token) : ICommand<Done>;

internal sealed class ConfirmEmailChangeShape : AbstractValidator<ConfirmEmailChange>
{
    public ConfirmEmailChangeShape() => RuleFor(c => c.Token).Key();
}

internal sealed class ConfirmEmailChangeHandler(AccountsDb db, AddressKeys addresses, MailedKeys keys, Letterbox letters, TimeProvider time)
    : ICommandHandler<ConfirmEmailChange, Done>
{
    public async Task<Result<Done>> Handle(ConfirmEmailChange command, CancellationToken cancellationToken)
    {
        var read = await addresses.Read(command.Token!, MailedKeyUse.NewEmail, cancellationToken);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var (now, (key, account, email)) = (time.GetUtcNow(), read.Value);
        var before = EmailAddress.Parse(account.Email);
        if (await keys.Make(account, MailedKeyUse.UndoEmail, cancellationToken, about: before) is not { } undo)
        {
            return AccountsRefusals.TooManyTries;
        }

        var link = letters.Link(account.Language, $"/compte/courriel/annuler?cle={undo.Token}");
        await letters.PutAt(before.Value, account, $"email-undo:{undo.Key.Hash[..16]}", "letter.email-changed", cancellationToken, link, undo.Key.Until);
        await db.UseUp(account.Id, except: key.Hash, [MailedKeyUse.NewEmail, MailedKeyUse.NewPassword], DateTimeOffset.MinValue, now, cancellationToken);
        key.UseNow(now);
        await db.Move(account, email, now, cancellationToken);
        return Done.Result;
    }
}
