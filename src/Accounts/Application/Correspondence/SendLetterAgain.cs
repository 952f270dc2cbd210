using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Sends a parked message once more, as the same message: the address was corrected, or the server was.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.RetryParked)]
internal sealed record SendLetterAgain(Guid Letter) : ICommand<Done>;

internal sealed class SendLetterAgainHandler(AccountsDb db, DatabaseSession session, PostSignal signal, TimeProvider time) : ICommandHandler<SendLetterAgain, Done>
{
    public async Task<Result<Done>> Handle(SendLetterAgain command, CancellationToken cancellationToken)
    {
        if (await db.Letters.SingleOrDefaultAsync(l => l.Id == command.Letter, cancellationToken) is not { } letter)
        {
            return Refusal.NotFound;
        }

        letter.TryAgain(time.GetUtcNow());
        session.AfterCommit(signal.Wake);
        return Done.Result;
    }
}
