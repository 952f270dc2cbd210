using Loisirs.Cart.Application.Disputes;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>Compares today and the two days before with the gateway's list: what comes late, a dispute or a refund, is found the next time. Then asks of each dispute that is open.</summary>
[Needs(Right.Inside)]
internal sealed record ReconcileDaily : IProcess<Done>;

internal sealed class ReconcileDailyHandler(IMediator house, TownZone zone, TimeProvider time) : IProcessHandler<ReconcileDaily, Done>
{
    private const int DaysBack = 2;

    public async Task<Result<Done>> Handle(ReconcileDaily process, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        for (var back = DaysBack; back >= 0; back--)
            await house.Send(new Reconcile(today.AddDays(-back)), stop);
        return await house.Send(new AskOfDisputes(), stop);
    }
}
