using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>The messages written, the newest first, 50 a page; those that wait for staff first of all.</summary>
[Needs(Right.ReadParked)]
internal sealed record FindLetters(int Page = 1) : IQuery<Slice<LetterLine>>;

internal sealed record LetterLine(Guid Id, string To, string Subject, DateTimeOffset WrittenAt, DateTimeOffset? SentAt, DateTimeOffset? ParkedAt, string? LastAnswer)
{
    public static LetterLine Of(Letter l) => new(l.Id, l.To, l.Subject, l.WrittenAt, l.SentAt, l.ParkedAt, l.LastAnswer);
}

internal sealed class FindLettersHandler(AccountsDb db) : IQueryHandler<FindLetters, Slice<LetterLine>>
{
    private const int Size = 50;

    public async Task<Result<Slice<LetterLine>>> Handle(FindLetters query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var total = await db.Letters.CountAsync(cancellationToken);
        var letters = await db.Letters.OrderByDescending(l => l.ParkedAt != null).ThenByDescending(l => l.Id).Skip((page - 1) * Size).Take(Size)
            .Select(l => new LetterLine(l.Id, l.To, l.Subject, l.WrittenAt, l.SentAt, l.ParkedAt, l.LastAnswer)).ToListAsync(cancellationToken);
        return new Slice<LetterLine>(letters, page, Size, total);
    }
}
