using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.EmailChange;

/// <summary>Whoever reads the old mailbox did not want the change: the account is back at that address. Somebody else knew the
/// password, so it opens nothing any more, all sessions end, and a key to choose another is mailed.</summary>
/// <remarks>P-612. Keys mailed since the change are used up. Refuses: accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.Anyone)]
internal sealed record UndoEmailChange(string? Token) : ICommand<Done>;

internal sealed class UndoEmailChangeShape : AbstractValidator<UndoEmailChange>
{
    public UndoEmailChangeShape() => RuleFor(c => c.Token).Key();
}

internal sealed class UndoEmailChangeHandler(AccountsDb db, AddressKeys addresses, MailedKeys keys, Letterbox letters, TimeProvider time)
    : ICommandHandler<UndoEmailChange, Done>
{
    private static readonly MailedKeyUse[] All = Enum.GetValues<MailedKeyUse>();

    public async Task<Result<Done>> Handle(UndoEmailChange command, CancellationToken cancellationToken)
    {
        var read = await addresses.Read(command.Token!, MailedKeyUse.UndoEmail, cancellationToken);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var (now, (key, account, email)) = (time.GetUtcNow(), read.Value);
        await db.UseUp(account.Id, except: key.Hash, All, since: key.MadeAt, now, cancellationToken);
        key.UseNow(now);
        await db.Move(account, email, now, cancellationToken);
        account.With(passwordHash: "");
        await db.EndSessions(account.Id, except: Guid.Empty, now, cancellationToken);
        if (await keys.Make(account, MailedKeyUse.NewPassword, cancellationToken) is { } made)
        {
            var link = letters.Link(account.Language, $"/connexion/mot-de-passe?cle={made.Token}");
            await letters.PutTo(account, $"password:{made.Key.Hash[..16]}", "letter.new-password", cancellationToken, link, made.Key.Until);
        }

        return Done.Result;
    }
}
