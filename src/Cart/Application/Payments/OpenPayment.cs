using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Opens the gateway's page for an order, or answers the one that is open already.</summary>
/// <remarks>Procedure, step 7; P-203, P-205, P-206. Refuses: house.not-found; payment.not-due when the order is not to be paid
/// any more (its page says what became of it); payment.time-over; instalment.settled; instalment.not-yet; payment.gateway-away when the gateway does not answer: places stay kept.</remarks>
/// <param name="Part">The number of the part that is to be paid; null: what is asked at checkout.</param>
[Needs(Right.Register)]
internal sealed record OpenPayment(string Number, int? Part = null) : IProcess<PaymentPage>;

/// <summary>The gateway's own page, where the browser is sent.</summary>
internal sealed record PaymentPage(string Number, string Address);

internal sealed class OpenPaymentHandler(IMediator house, GuardedGateway gateway) : IProcessHandler<OpenPayment, PaymentPage>
{
    public async Task<Result<PaymentPage>> Handle(OpenPayment process, CancellationToken stop)
    {
        var order = await house.Send(new FindOwnOrder(process.Number), stop);
        if (order.IsRefused)
            return order.Refusal;

        await house.Send(new AskGateway(order.Value.Id), stop); // a page that was refused or closed there is not shown again
        var started = await house.Send(new StartAttempt(order.Value.Id, process.Part), stop);
        if (started.IsRefused)
            return await WhyNot(order.Value.Id, started.Refusal, stop);
        if (started.Value.Address is { } open)
            return new PaymentPage(process.Number, open);

        if (await gateway.OpenPage(started.Value.Page, stop) is not { } page)
            return CartRefusals.GatewayAway;
        if (page == GatewayPage.None)
        {
            await house.Send(new RecordGatewayNews(order.Value.Id, started.Value.Attempt, GatewayNews.Closed), stop);
            return CartRefusals.GatewayAway; // the next press is a new attempt, under a new key
        }

        var recorded = await house.Send(new RecordPaymentSession(order.Value.Id, started.Value.Attempt, page), stop);
        return recorded.Then(_ => new PaymentPage(process.Number, page.Address));
    }

    /// <summary>Past its time the order is ended now rather than at the job's next round, so that the cart can be paid anew.</summary>
    private async Task<Refusal> WhyNot(Guid order, Refusal refusal, CancellationToken stop)
    {
        if (refusal == CartRefusals.TimeOver)
            await house.Send(new EndUnpaidOrder(order), stop);
        return refusal;
    }
}
