using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The citizen gives up paying: the gateway's page is closed first, then the order is cancelled and its places are free.</summary>
/// <remarks>If it turns out to be paid already, it is paid. Refuses: house.not-found, payment.being-checked when the gateway does
/// not say, payment.not-due, order.with-the-office.</remarks>
[Needs(Right.Register)]
internal sealed record AbandonPayment(string Number) : IProcess<PaymentView>;

internal sealed class AbandonPaymentHandler(IMediator house) : IProcessHandler<AbandonPayment, PaymentView>
{
    public async Task<Result<PaymentView>> Handle(AbandonPayment process, CancellationToken stop)
    {
        var order = await house.Send(new FindOwnOrder(process.Number), stop);
        if (order.IsRefused)
            return order.Refusal;

        await house.Send(new AskGateway(order.Value.Id, Closing: true), stop);
        var given = await house.Send(new GiveUpOrder(order.Value.Id), stop);
        return given.IsRefused ? given.Refusal : await house.Send(new ShowPayment(process.Number), stop);
    }
}

/// <summary>Cancels an order whose pages are closed; one that is paid by now stays so.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record GiveUpOrder(Guid Order) : ICommand<Done>;

internal sealed class GiveUpOrderHandler(CartDb db, OrderPlaces places, TimeProvider time) : ICommandHandler<GiveUpOrder, Done>
{
    public async Task<Result<Done>> Handle(GiveUpOrder command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        if (order.IsPaid)
            return Done.Result;

        var given = order.GiveUp(time.GetUtcNow());
        if (!given.IsRefused)
            await places.Free(order, stop);
        return given;
    }
}
