using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.EmailChange;

/// <summary>Reads the mailed keys that give an account another address (P-612).</summary>
internal sealed class AddressKeys(AccountsDb db, TimeProvider time)
{
    /// <summary>Whose key it is, and the address that it gives. Refuses: accounts.link-unknown, accounts.link-expired (used, late, the
    /// account closed, or the address somebody else's meanwhile).</summary>
    public async Task<Result<AddressKey>> Read(string token, MailedKeyUse use, CancellationToken stop)
    {
        if (await db.KeyOf(token, use, stop) is not { } key)
        {
            return AccountsRefusals.LinkUnknown;
        }

        var now = time.GetUtcNow();
        var account = await db.Accounts.SingleAsync(a => a.Id == key.Account, stop);
        var email = EmailAddress.Parse(key.About);
        return key.IsOver(now) || account.Withdrawal is not null || await db.IsTaken(email, account.Id, now, stop)
            ? AccountsRefusals.LinkExpired
            : new AddressKey(key, account, email);
    }
}

/// <summary>A key that still opens.</summary>
internal sealed record AddressKey(MailedKey Key, Account Account, EmailAddress Email);
