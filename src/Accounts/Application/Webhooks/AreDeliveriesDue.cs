using Loisirs.Kernel;
using Loisirs.Shared.Backups;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Whether a program is to be told of something now: asked every second, so without a write. After a restoration nobody is told of
/// anything until a manager lets letters go (P-414): what the backup holds may never have happened.</summary>
[Needs(Right.Inside)]
internal sealed record AreDeliveriesDue : IQuery<bool>;

internal sealed class AreDeliveriesDueHandler(AccountsDb db, IMediator house, TimeProvider time) : IQueryHandler<AreDeliveriesDue, bool>
{
    public async Task<Result<bool>> Handle(AreDeliveriesDue query, CancellationToken cancellationToken) =>
        await db.DueForWebhooks(time.GetUtcNow()).AnyAsync(cancellationToken)
        && (await house.Send(new FindHold(), cancellationToken)).Value.Since is null;
}
