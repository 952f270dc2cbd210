using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.SignIns;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Mails the key that proves an address: a link to a page with one button, which a mail scanner does not press.</summary>
internal sealed class AddressProof(MailedKeys keys, Letterbox letters)
{
    /// <summary>Answers the key; empty when the address was mailed enough for now.</summary>
    public async Task<string> Mail(Account account, CancellationToken stop)
    {
        if (await keys.Make(account, MailedKeyUse.ConfirmAddress, stop) is not { } made)
        {
            return "";
        }

        var link = letters.Link(account.Language, $"/compte/courriel?cle={made.Token}");
        await letters.PutTo(account, $"confirm:{made.Key.Hash[..16]}", "letter.confirm-address", stop, link, made.Key.Until);
        return made.Token;
    }
}
