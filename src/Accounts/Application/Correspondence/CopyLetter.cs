using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

internal sealed class CopyLetterHandler(AccountsDb db, LetterCopies copies) : ICommandHandler<CopyLetter, LetterCopy>
{
    public async Task<Result<LetterCopy>> Handle(CopyLetter command, CancellationToken cancellationToken) =>
        await db.Letters.SingleOrDefaultAsync(l => l.Key == command.Key && l.Family == command.Family, cancellationToken) is { } letter
            ? await copies.Send(letter, cancellationToken)
            : Refusal.NotFound;
}
