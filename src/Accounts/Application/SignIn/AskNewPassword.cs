using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Mails a key to choose a new password. The answer is the same whether the address has an account or not (C19).</summary>
[Needs(Right.Anyone)]
internal sealed record AskNewPassword(string? Email) : ICommand<Done>;

internal sealed class AskNewPasswordShape : AbstractValidator<AskNewPassword>
{
    public AskNewPasswordShape() => RuleFor(c => c.Email).Email();
}

internal sealed class AskNewPasswordHandler(AccountsDb db, MailedKeys keys, Letterbox letters) : ICommandHandler<AskNewPassword, Done>
{
    public async Task<Result<Done>> Handle(AskNewPassword command, CancellationToken cancellationToken)
    {
        var account = await db.AccountOf(EmailAddress.Parse(command.Email!), cancellationToken);
        if (account is { Withdrawal: null } && await keys.Make(account, MailedKeyUse.NewPassword, cancellationToken) is { } made)
        {
            var link = letters.Link(account.Language, $"/connexion/mot-de-passe?cle={made.Token}");
            await letters.PutTo(account, $"password:{made.Key.Hash[..16]}", "letter.new-password", cancellationToken, link, made.Key.Until);
        }

        return Done.Result;
    }
}
