using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Payments;

/// <summary>At the end of the hold: closes the gateway's page, then asks. Paid: paid. Surely unpaid: expired, places free.
/// No answer: all stays, and is asked again; after a day the office settles it.</summary>
/// <remarks>C04, P-201.</remarks>
[Needs(Right.Inside)]
internal sealed record EndUnpaidOrder(Guid Order) : IProcess<Done>;

internal sealed class EndUnpaidOrderHandler(IMediator house) : IProcessHandler<EndUnpaidOrder, Done>
{
    public async Task<Result<Done>> Handle(EndUnpaidOrder process, CancellationToken stop)
    {
        await house.Send(new AskGateway(process.Order, Closing: true), stop);
        return await house.Send(new ExpireOrder(process.Order), stop);
    }
}

/// <summary>Frees the places of an order whose time is over and whose pages are surely unpaid; else leaves it.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record ExpireOrder(Guid Order) : ICommand<Done>;

internal sealed class ExpireOrderHandler(CartDb db, OrderPlaces places, TimeProvider time) : ICommandHandler<ExpireOrder, Done>
{
    public async Task<Result<Done>> Handle(ExpireOrder command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        if (order.Expire(time.GetUtcNow()))
            await places.Free(order, stop);
        else
            await places.Keep(order, stop);
        return Done.Result;
    }
}
