using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>What the gateway said of one page, when it was asked: the order, its places, its readers follow in one commit.</summary>
/// <remarks>P-201, P-204: return page, webhook, poll and expiry all come here; one of them makes it <c>Paid</c>.</remarks>
[Needs(Right.Inside), OfMoney]
internal sealed record RecordGatewayNews(Guid Order, Guid Attempt, GatewayNews News) : ICommand<Done>;

internal sealed class RecordGatewayNewsHandler(CartDb db, OrderPlaces places, RefundLetter letter, PartLetter parts, TimeProvider time) : ICommandHandler<RecordGatewayNews, Done>
{
    public async Task<Result<Done>> Handle(RecordGatewayNews command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        var refunds = order.Refunds.Count;
        var attempt = order.Attempts.Single(attempt => attempt.Id == command.Attempt);
        var verdict = order.Hear(attempt, command.News, time.GetUtcNow());
        order = await places.Follow(order, verdict, stop);
        await places.Keep(order, stop);
        if (order.Refunds.Count > refunds)
            await letter.Write(order, stop);
        if (attempt.Instalment is not null)
            await parts.Paid(order, stop);
        else if (order.IsPaid && order.Lines.Any(line => line.LostAt is not null))
            await parts.Lost(order, stop);
        return Done.Result;
    }
}
