using System.Text.Json;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Where the house puts its messages: written in the transaction of the change, sent after its commit.</summary>
internal sealed class Letterbox(
    AccountsDb db, DatabaseSession session, PostSignal signal, WordsIn words, IOptions<TownSettings> town, TimeProvider time)
{
    private static readonly Question<AccountsDb, string, Guid?> ByKey = new((db, key, stop) =>
        db.Letters.Where(l => l.Key == key).Select(l => (Guid?)l.Id).SingleOrDefault());

    /// <summary>Writes a message once: the same key again answers the first one.</summary>
    public async Task<Guid> Put(string key, Guid family, string to, Mail mail, IReadOnlyList<Enclosure> enclosures, CancellationToken stop)
    {
        var before = await ByKey.Ask(db, key, stop);
        if (before is { } written)
        {
            return written;
        }

        var letter = Letter.Write(key, family, to, mail, JsonSerializer.Serialize(enclosures), time.GetUtcNow());
        db.Add(letter);
        session.AfterCommit(signal.Wake);
        return letter.Id;
    }

    /// <summary>Writes to a family about its account, in its language.</summary>
    public Task<Guid> PutTo(Family family, string key, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        PutTo(family, family.Email, key, text, stop, values);

    /// <summary>The same, at another address than the family's.</summary>
    public Task<Guid> PutTo(Family family, string to, string key, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        Put($"family:{family.Id:N}:{key}", family.Id, to, Say(family.Language, text, values), [], stop);

    /// <summary>Writes to an account, in its language; what it says may hold a key, and is forgotten once it has left.</summary>
    public Task<Guid> PutTo(Account account, string key, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        PutAt(account.Email, account, key, text, stop, values);

    /// <summary>The same, at another address than the account's.</summary>
    public Task<Guid> PutAt(string to, Account account, string key, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        Put($"{Letter.AccountKeys}{account.Id:N}:{key}", account.Family, to, Say(account.Language, text, values), [], stop);

    /// <summary>Writes to an adult whom a family invites.</summary>
    public Task<Guid> PutTo(AdultInvitation invitation, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        Put($"{Letter.AccountKeys}{invitation.Id:N}:adult", invitation.Family, invitation.Email, Say(invitation.Language, text, values), [], stop);

    /// <summary>Writes to the other parent whom a household invites.</summary>
    public Task<Guid> PutTo(HomeInvitation invitation, string text, CancellationToken stop, params IReadOnlyList<object> values) =>
        Put($"{Letter.AccountKeys}{invitation.Id:N}:home", invitation.Family, invitation.Email, Say(invitation.Language, text, values), [], stop);

    /// <summary>An address of the portal, in a language; made from the settings alone (P-805).</summary>
    public string Link(Language language, string path) =>
        $"{town.Value.PublicAddress.TrimEnd('/')}{(language == Language.English ? "/en" : "")}{path}";

    private Mail Say(Language language, string text, IReadOnlyList<object> values)
    {
        var say = words.The(language);
        var paragraphs = say[$"{text}.text", [.. values]].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hours = say.IsFrench ? town.Value.OfficeHours : town.Value.OfficeHoursEnglish;
        var signature = say["letter.signature", town.Value.Name, town.Value.Phone, hours];
        return MailText.Of(say.IsFrench ? "fr-CA" : "en-CA", say[$"{text}.subject", town.Value.Name], [.. paragraphs, signature]);
    }
}
