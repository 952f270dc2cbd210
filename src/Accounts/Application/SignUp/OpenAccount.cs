using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Opens a family's account and mails the key that proves its address. An address that has an account already
/// looks the same to the visitor; its owner is written to instead (C19).</summary>
/// <remarks>Procedure, step 1b; C56: the message repeats nothing that was typed.</remarks>
[Needs(Right.Anyone)]
internal sealed record OpenAccount(Holder Holder, HomeAddress Address) : ICommand<AccountOpened>;

/// <param name="Family">Empty when the address had an account already.</param>
/// <param name="Token">The mailed key; never shown.</param>
internal sealed record AccountOpened(Guid Family, string Token);

internal sealed class OpenAccountHandler(AccountsDb db, Letterbox letters, AddressProof proof, TimeProvider time) : ICommandHandler<OpenAccount, AccountOpened>
{
    public async Task<Result<AccountOpened>> Handle(OpenAccount command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var account = await db.AccountOf(EmailAddress.Parse(command.Holder.Email), cancellationToken);
        if (account is null && await db.LeftBy(EmailAddress.Parse(command.Holder.Email), now).FirstOrDefaultAsync(cancellationToken) is { } before)
        {
            return await Taken(before, command.Holder.Email, now, cancellationToken);
        }

        if (account is null)
        {
            var opened = db.Add(Family.Open(command.Holder, command.Address, now)).Entity;
            account = db.Add(Account.OfFamily(opened.Id, command.Holder, now)).Entity;
            return new AccountOpened(opened.Id, await proof.Mail(account, cancellationToken));
        }

        var family = await db.FamilyOf(account.Family, cancellationToken);
        if (family is { Confirmation: null })
        {
            // nobody has proved the address: what was said last counts, and older keys open nothing
            family.Restate(command.Holder, command.Address);
            account.With(command.Holder.PasswordHash);
            await db.MailedKeys.Where(key => key.Account == account.Id && key.UsedAt == null)
                .ExecuteUpdateAsync(key => key.SetProperty(k => k.UsedAt, now), cancellationToken);
            return new AccountOpened(family.Id, await proof.Mail(account, cancellationToken));
        }

        return await Taken(account, account.Email, now, cancellationToken);
    }

    private async Task<AccountOpened> Taken(Account account, string email, DateTimeOffset now, CancellationToken stop)
    {
        await letters.PutAt(email, account, $"taken:{now:yyyyMMdd}", "letter.address-taken", stop, letters.Link(account.Language, "/connexion"));
        return new AccountOpened(Guid.Empty, "");
    }
}
