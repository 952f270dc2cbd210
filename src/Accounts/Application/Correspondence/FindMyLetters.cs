using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Every message written to the caller's family, the newest first, 24 a page: what the mail says, the portal says,
/// but for keys to the account.</summary>
[Needs(Right.OwnFamily)]
internal sealed record FindMyLetters(int Page = 1) : IQuery<Slice<MyLetter>>;

internal sealed record MyLetter(Guid Id, string Subject, DateTimeOffset WrittenAt, DateTimeOffset? SentAt, string Text);

internal sealed class FindMyLettersHandler(AccountsDb db, ICaller caller) : IQueryHandler<FindMyLetters, Slice<MyLetter>>
{
    private const int Size = 24;

    public async Task<Result<Slice<MyLetter>>> Handle(FindMyLetters query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var mine = db.Letters.Where(l => l.Family == caller.Family && caller.Family != Guid.Empty && !l.Key.StartsWith(Letter.AccountKeys));
        var total = await mine.CountAsync(cancellationToken);
        var letters = await mine.OrderByDescending(l => l.Id).Skip((page - 1) * Size).Take(Size)
            .Select(l => new MyLetter(l.Id, l.Subject, l.WrittenAt, l.SentAt, l.Text)).ToListAsync(cancellationToken);
        return new Slice<MyLetter>(letters, page, Size, total);
    }
}
