using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The gateway opened the page of an attempt. Twice does the same as once.</summary>
[Needs(Right.Inside)]
internal sealed record RecordPaymentSession(Guid Order, Guid Attempt, GatewayPage Page) : ICommand<Done>;

internal sealed class RecordPaymentSessionHandler(CartDb db, TimeProvider time) : ICommandHandler<RecordPaymentSession, Done>
{
    public async Task<Result<Done>> Handle(RecordPaymentSession command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        var attempt = order.Attempts.Single(attempt => attempt.Id == command.Attempt);
        order.Opened(attempt, command.Page.Session, command.Page.Address, time.GetUtcNow());
        return Done.Result;
    }
}
