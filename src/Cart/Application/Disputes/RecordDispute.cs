using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>What the gateway said of a dispute, when it was asked: the order has it as a dated fact, its money is entered, its places stay.
/// What was carried over to other orders is theirs: they bear their share of what is lost.</summary>
/// <remarks>P-201, P-208: twice does the same as once. Of a charge that no payment of ours is of, nothing is written: the reconciliation shows it.</remarks>
[Needs(Right.Inside), OfMoney]
internal sealed record RecordDispute(GatewayDispute Told) : ICommand<Done>;

internal sealed class RecordDisputeHandler(CartDb db, TimeProvider time) : ICommandHandler<RecordDispute, Done>
{
    public async Task<Result<Done>> Handle(RecordDispute command, CancellationToken stop)
    {
        var id = await db.Orders.SelectMany(order => order.Payments, (order, payment) => new { order.Id, payment.Charge })
            .Where(payment => payment.Charge == command.Told.Charge).Select(payment => payment.Id).SingleOrDefaultAsync(stop);
        if (id != Guid.Empty)
            (await db.TakeOrder(id, stop)).Hear(command.Told, time.GetUtcNow(), await db.TakeHeirs(command.Told.Charge, stop));
        return Done.Result;
    }
}
