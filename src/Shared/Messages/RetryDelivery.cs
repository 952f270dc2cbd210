using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Messages;

/// <summary>Tries what was parked once more, from its first try (P-310); what waits behind it goes on after it.</summary>
/// <remarks>Refuses: house.not-found, also when it is parked no more.</remarks>
[Needs(Right.RetryParked)]
public sealed record RetryDelivery(long Delivery) : ICommand<Done>;

internal sealed class RetryDeliveryHandler(HouseDb house, DatabaseSession session, DispatchSignal signal, TimeProvider time) : ICommandHandler<RetryDelivery, Done>
{
    public async Task<Result<Done>> Handle(RetryDelivery command, CancellationToken stop)
    {
        if (await house.Parked.SingleOrDefaultAsync(d => d.Id == command.Delivery, stop) is not { } delivery)
        {
            return Refusal.NotFound;
        }

        delivery.Release(time.GetUtcNow());
        session.AfterCommit(signal.Wake);
        return Done.Result;
    }
}
