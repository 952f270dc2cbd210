using Loisirs.Cart.Domain;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The gateway opened the page of an attempt. Twice does the same as once.</summary>
/// <remarks>Refuses: payment.gateway-away when the attempt has ended meanwhile: nobody is sent to a page that we do not follow.</remarks>
[Needs(Right.Inside), OfMoney]
internal sealed record RecordPaymentSession(Guid Order, Guid Attempt, GatewayPage Page) : ICommand<Done>;

internal sealed class RecordPaymentSessionHandler(CartDb db, TimeProvider time) : ICommandHandler<RecordPaymentSession, Done>
{
    public async Task<Result<Done>> Handle(RecordPaymentSession command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        var attempt = order.Attempts.Single(attempt => attempt.Id == command.Attempt);
        attempt.Opened(command.Page.Session, command.Page.Address, time.GetUtcNow());
        return attempt.Session == command.Page.Session ? Done.Result : CartRefusals.GatewayAway;
    }
}
