using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Accounts.Application.Correspondence;

internal sealed class FindLetterHandler(AccountsDb db) : IQueryHandler<FindLetter, LetterView>
{
    private static readonly ListQuestion<AccountsDb, string, Guid, LetterView> ByKey = new((db, key, family) => db.Letters
        .Where(l => l.Key == key && l.Family == family).Select(l => new LetterView(l.Id, l.To, l.Subject, l.Text, l.WrittenAt, l.SentAt)));

    public async Task<Result<LetterView>> Handle(FindLetter query, CancellationToken cancellationToken)
    {
        var letter = (await ByKey.Ask(db, query.Key, query.Family, cancellationToken)).SingleOrDefault();
        return letter is null ? Refusal.NotFound : letter;
    }
}
