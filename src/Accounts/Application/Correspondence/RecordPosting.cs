using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Keeps what the mail server made of a message.</summary>
/// <param name="Said">The server's own words, for staff.</param>
[Needs(Right.Inside)]
internal sealed record RecordPosting(Guid Letter, Posting Posting, string? Said) : ICommand<Done>;

internal sealed class RecordPostingHandler(AccountsDb db, TimeProvider time) : ICommandHandler<RecordPosting, Done>
{
    public async Task<Result<Done>> Handle(RecordPosting command, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.SingleAsync(l => l.Id == command.Letter, cancellationToken);
        letter.Record(command.Posting, command.Said, time.GetUtcNow());
        return Done.Result;
    }
}
