using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Forgets events that were delivered or given up a month ago, or whose webhook was ended.</summary>
[Needs(Right.Inside)]
internal sealed record ForgetDeliveries : IProcess<Done>;

internal sealed class ForgetDeliveriesHandler(AccountsDb db, IMediator house, TimeProvider time) : IProcessHandler<ForgetDeliveries, Done>
{
    public async Task<Result<Done>> Handle(ForgetDeliveries request, CancellationToken cancellationToken) =>
        await db.Forgettable(time.GetUtcNow()).AnyAsync(cancellationToken) ? await house.Send(new DropOldDeliveries(), cancellationToken) : Done.It;
}

/// <summary>Drops what <see cref="ForgetDeliveries"/> found.</summary>
[Needs(Right.Inside)]
internal sealed record DropOldDeliveries : ICommand<Done>;

internal sealed class DropOldDeliveriesHandler(AccountsDb db, TimeProvider time) : ICommandHandler<DropOldDeliveries, Done>
{
    public async Task<Result<Done>> Handle(DropOldDeliveries command, CancellationToken cancellationToken)
    {
        await db.Forgettable(time.GetUtcNow()).ExecuteDeleteAsync(cancellationToken);
        return Done.Result;
    }
}

/// <summary>What nobody will look at any more.</summary>
internal static class OldDeliveries
{
    public static IQueryable<WebhookDelivery> Forgettable(this AccountsDb db, DateTimeOffset now)
    {
        var old = now - WebhookDelivery.Kept;
        return db.WebhookDeliveries.Where(d => d.Since < old && (d.DeliveredAt != null || d.GivenUpAt != null || db.Webhooks.Any(w => w.Id == d.Webhook && w.Ending != null)));
    }
}
