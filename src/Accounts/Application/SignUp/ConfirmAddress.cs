using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Proves that the mailbox is the family's; from then on the account waits for the town. Pressed twice, it says yes twice.</summary>
/// <remarks>Refuses: accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.Anyone)]
internal sealed record ConfirmAddress(string? Token) : ICommand<Guid>;

internal sealed class ConfirmAddressShape : AbstractValidator<ConfirmAddress>
{
    public ConfirmAddressShape() => RuleFor(c => c.Token).Key();
}

internal sealed class ConfirmAddressHandler(AccountsDb db, TimeProvider time) : ICommandHandler<ConfirmAddress, Guid>
{
    public async Task<Result<Guid>> Handle(ConfirmAddress command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = await db.KeyOf(command.Token!, MailedKeyUse.ConfirmAddress, cancellationToken);
        if (key is null)
        {
            return AccountsRefusals.LinkUnknown;
        }

        var account = await db.Accounts.SingleAsync(a => a.Id == key.Account, cancellationToken);
        var family = await db.FamilyOf(account.Family, cancellationToken);
        if (family is null)
        {
            return AccountsRefusals.LinkUnknown;
        }

        if (family.Confirmation is null && key.IsOver(now))
        {
            return AccountsRefusals.LinkExpired;
        }

        family.ConfirmEmail(now);
        key.UseNow(now);
        return family.Id;
    }
}
