using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

internal sealed class FindLetterHandler(AccountsDb db) : IQueryHandler<FindLetter, LetterView>
{
    public async Task<Result<LetterView>> Handle(FindLetter query, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.Where(l => l.Key == query.Key && l.Family == query.Family)
            .Select(l => new LetterView(l.Id, l.To, l.Subject, l.Text, l.WrittenAt, l.SentAt))
            .SingleOrDefaultAsync(cancellationToken);
        return letter is null ? Refusal.NotFound : letter;
    }
}
