using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Asks the gateway about an order of the family and records what it says. On the page of return, before it is shown.</summary>
/// <remarks>P-201, P-204: any number of times, in any order, one result. Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders)]
internal sealed record SettlePayment(string Number) : IProcess<PaymentView>;

internal sealed class SettlePaymentHandler(IMediator house) : IProcessHandler<SettlePayment, PaymentView>
{
    public async Task<Result<PaymentView>> Handle(SettlePayment process, CancellationToken stop)
    {
        var order = await house.Send(new FindOwnOrder(process.Number), stop);
        if (order.IsRefused)
            return order.Refusal;

        await house.Send(new AskGateway(order.Value.Id), stop);
        return await house.Send(new ShowPayment(process.Number), stop);
    }
}
