using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Keeps what the mail server made of messages.</summary>
[Needs(Right.Inside)]
internal sealed record RecordPostings(IReadOnlyList<Posted> Posted) : ICommand<Done>;

/// <param name="Said">The server's own words, for staff.</param>
internal sealed record Posted(Guid Letter, Posting Posting, string? Said);

internal sealed class RecordPostingsHandler(AccountsDb db, TimeProvider time) : ICommandHandler<RecordPostings, Done>
{
    public async Task<Result<Done>> Handle(RecordPostings command, CancellationToken cancellationToken)
    {
        var ids = command.Posted.Select(posted => posted.Letter).ToArray();
        var letters = await db.Letters.Where(letter => EF.Parameter(ids).Contains(letter.Id)).ToDictionaryAsync(letter => letter.Id, cancellationToken);
        foreach (var posted in command.Posted)
        {
            letters.GetValueOrDefault(posted.Letter)?.Record(posted.Posting, posted.Said, time.GetUtcNow()); // null: erased with its family meanwhile
        }

        return Done.Result;
    }
}
