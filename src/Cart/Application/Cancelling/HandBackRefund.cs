using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>The office says that it handed over money that had come in at the counter. Twice is as once.</summary>
/// <remarks>Refuses: house.not-found, also for what goes back to a card by itself.</remarks>
[Needs(Right.GiveRefunds), OfMoney]
internal sealed record HandBackRefund(string Number, Guid Refund) : ICommand<Done>;

internal sealed class HandBackRefundHandler(CartDb db, TimeProvider time) : ICommandHandler<HandBackRefund, Done>
{
    public async Task<Result<Done>> Handle(HandBackRefund command, CancellationToken stop)
    {
        var id = await db.Orders.Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        return id == Guid.Empty ? Refusal.NotFound : (await db.TakeOrder(id, stop)).HandBack(command.Refund, time.GetUtcNow());
    }
}
