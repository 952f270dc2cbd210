using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Makes the keys that are mailed; only so many an hour for one address, so that nobody floods a mailbox through us (C56).</summary>
internal sealed class MailedKeys(AccountsDb db, TimeProvider time)
{
    private const int MostAnHour = 4;

    /// <summary>A key and its secret, or null when the address was mailed enough for now.</summary>
    public async Task<MadeKey?> Make(Account account, MailedKeyUse use, CancellationToken stop, EmailAddress? about = null)
    {
        var now = time.GetUtcNow();
        var hourAgo = now.AddHours(-1);
        if (await db.MailedKeys.CountAsync(key => key.Account == account.Id && key.Use == use && key.MadeAt > hourAgo, stop) >= MostAnHour)
        {
            return null;
        }

        var token = SecretToken.Make();
        return new MadeKey(token, db.Add(MailedKey.Of(token, account.Id, use, now, about)).Entity);
    }
}

internal sealed record MadeKey(string Token, MailedKey Key);
