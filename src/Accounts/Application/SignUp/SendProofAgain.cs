using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Mails a new key to whoever holds an old one, or to whoever is signed in and has not proved the address yet.</summary>
/// <remarks>Refuses: accounts.link-unknown.</remarks>
[Needs(Right.Anyone), InPerson]
internal sealed record SendProofAgain(string? Token) : ICommand<Done>;

internal sealed class SendProofAgainHandler(AccountsDb db, AddressProof proof, ICaller caller) : ICommandHandler<SendProofAgain, Done>
{
    public async Task<Result<Done>> Handle(SendProofAgain command, CancellationToken cancellationToken)
    {
        var id = caller.Account;
        if (await db.KeyOf(command.Token ?? "", MailedKeyUse.ConfirmAddress, cancellationToken) is { } old)
        {
            id = old.Account;
        }

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (account is null)
        {
            return AccountsRefusals.LinkUnknown;
        }

        if (await db.Families.AnyAsync(f => f.Id == account.Family && f.Confirmation == null, cancellationToken))
        {
            await proof.Mail(account, cancellationToken);
        }

        return Done.Result;
    }
}
