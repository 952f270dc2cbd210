using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>Compares a day of the gateway's list with ours and keeps where they differ (P-214); a dispute that it lists becomes a fact of its order. Twice changes nothing.</summary>
/// <remarks>Refuses: payment.gateway-away when the gateway does not say, or not all; books.day-to-come; books.day-missing.</remarks>
/// <param name="Day">In town.</param>
[Needs(Right.KeepTill)]
internal sealed record Reconcile(DateOnly? Day) : IProcess<Reconciled>;

/// <param name="Open">How many differences stand.</param>
internal sealed record Reconciled(DateOnly Day, int Open);

internal sealed class ReconcileHandler(IMediator house, GuardedGateway gateway) : IProcessHandler<Reconcile, Reconciled>
{
    public async Task<Result<Reconciled>> Handle(Reconcile process, CancellationToken stop)
    {
        var window = await house.Send(new WindowOfDay(process.Day), stop);
        if (window.IsRefused)
            return window.Refusal;

        if (await gateway.Statement(window.Value.From, window.Value.Until, stop) is not { } theirs)
            return CartRefusals.GatewayAway;

        foreach (var dispute in theirs.Disputes)
            await house.Send(new RecordDispute(dispute), stop); // those whose notice was missed
        return await house.Send(new RecordReconciliation(process.Day!.Value, theirs), stop);
    }
}
