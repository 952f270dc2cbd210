using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.SignIns;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Mails the key that proves an address: a link to a page with one button, which a mail scanner does not press.</summary>
internal sealed class AddressProof(AccountsDb db, Letterbox letters, TimeProvider time)
{
    /// <summary>Answers the key.</summary>
    public async Task<string> Mail(Account account, CancellationToken stop)
    {
        var token = SecretToken.Make();
        var key = db.Add(MailedKey.Of(token, account.Id, MailedKeyUse.ConfirmAddress, time.GetUtcNow())).Entity;
        var link = letters.Link(account.Language, $"/compte/courriel?cle={token}");
        await letters.PutTo(account, $"confirm:{key.Hash[..16]}", "letter.confirm-address", stop, link, key.Until);
        return token;
    }
}
