using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>One message, whole, for the office.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ReadParked)]
internal sealed record ReadLetter(Guid Letter) : IQuery<WholeLetter>;

/// <param name="Text">Null where it holds a key to an account.</param>
internal sealed record WholeLetter(LetterLine Line, string? Text, int Tries);

internal sealed class ReadLetterHandler(AccountsDb db) : IQueryHandler<ReadLetter, WholeLetter>
{
    public async Task<Result<WholeLetter>> Handle(ReadLetter query, CancellationToken cancellationToken) =>
        await db.Letters.AsNoTracking().SingleOrDefaultAsync(l => l.Id == query.Letter, cancellationToken) is { } letter
            ? new WholeLetter(LetterLine.Of(letter), Letter.HoldsKey(letter.Key) ? null : letter.Text, letter.Tries)
            : Refusal.NotFound;
}
