using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Sends a message once more, as a copy, to where the family's mail goes now.</summary>
/// <remarks>P-301. Refuses: house.not-found, letters.too-many-copies, letters.holds-key.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record SendLetterCopy(Guid Letter) : ICommand<LetterCopy>;

internal sealed class SendLetterCopyHandler(AccountsDb db, LetterCopies copies) : ICommandHandler<SendLetterCopy, LetterCopy>
{
    public async Task<Result<LetterCopy>> Handle(SendLetterCopy command, CancellationToken cancellationToken) =>
        await db.Letters.SingleOrDefaultAsync(l => l.Id == command.Letter, cancellationToken) is { } letter
            ? await copies.Send(letter, cancellationToken)
            : Refusal.NotFound;
}
