using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Writes copies of messages: of the first one, whichever copy was asked for. Two at once are one: their key is the same.</summary>
internal sealed class LetterCopies(AccountsDb db, WordsIn words, DatabaseSession session, PostSignal signal, TimeProvider time)
{
    public async Task<Result<LetterCopy>> Send(Letter asked, CancellationToken stop)
    {
        var first = asked.CopyOf is { } id ? await db.Letters.SingleAsync(l => l.Id == id, stop) : asked;
        var family = await db.Families.Where(f => f.Id == first.Family).Select(f => new { f.Email, f.Language }).SingleOrDefaultAsync(stop);
        var (now, made) = (time.GetUtcNow(), db.Letters.Where(l => l.CopyOf == first.Id));
        var (before, today) = (await made.CountAsync(stop), await made.CountAsync(l => l.WrittenAt > now - Letter.CopyDay, stop));

        var subject = words.The(family?.Language ?? Language.French)["letters.copy-subject", first.Subject];
        return first.Copy(family?.Email ?? first.To, subject, before, today, now).Then(copy =>
        {
            db.Add(copy);
            session.AfterCommit(signal.Wake);
            return new LetterCopy(copy.Id, copy.To);
        });
    }
}
