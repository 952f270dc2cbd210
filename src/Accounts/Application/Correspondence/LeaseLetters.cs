using System.Text.Json;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Backups;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Takes the messages that are due, the oldest first, for this host alone during a minute.</summary>
[Needs(Right.Inside)]
internal sealed record LeaseLetters : ICommand<IReadOnlyList<OutgoingLetter>>;

internal sealed class LeaseLettersHandler(AccountsDb db, IMediator house, TimeProvider time) : ICommandHandler<LeaseLetters, IReadOnlyList<OutgoingLetter>>
{
    private const int Most = 30;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    public async Task<Result<IReadOnlyList<OutgoingLetter>>> Handle(LeaseLetters command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var held = (await house.Send(new FindHold(), cancellationToken)).Value.Since;
        await db.LeaseAlone(cancellationToken);
        var due = await db.Due(now, held).OrderBy(l => l.NextTry).ThenBy(l => l.Id).Take(Most).AsNoTracking().ToListAsync(cancellationToken);
        var ids = due.ConvertAll(letter => letter.Id);
        await db.Letters.Where(l => ids.Contains(l.Id)).ExecuteUpdateAsync(l => l.SetProperty(x => x.LeasedUntil, now + Lease), cancellationToken);
        return due.ConvertAll(letter => new OutgoingLetter(
            letter.Id, letter.To, letter.Subject, letter.Text, letter.Html, JsonSerializer.Deserialize<Enclosure[]>(letter.Enclosures)!, letter.WrittenAt, letter.CopyOf));
    }
}
