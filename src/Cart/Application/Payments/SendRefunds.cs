using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Gives back what was written down to be given back, of one order or of all: once each, by its key (P-210).</summary>
[Needs(Right.Inside)]
internal sealed record SendRefunds(Guid? Order) : IProcess<Done>
{
    public SendRefunds()
        : this((Guid?)null)
    {
    }
}

internal sealed class SendRefundsHandler(IMediator house, GuardedGateway gateway) : IProcessHandler<SendRefunds, Done>
{
    public async Task<Result<Done>> Handle(SendRefunds process, CancellationToken stop)
    {
        foreach (var due in (await house.Send(new RefundsDue(process.Order), stop)).Value)
        {
            await house.Send(new RecordRefund(due.Order, due.Refund, RefundState.Sent), stop);
            var said = await gateway.Refund(due.Request, stop);
            await house.Send(new RecordRefund(due.Order, due.Refund, said), stop);
        }

        return Done.Result;
    }
}

/// <summary>The refunds that the gateway has not confirmed, those of the counter and those of payments that are disputed left out; at most 100.</summary>
[Needs(Right.Inside)]
internal sealed record RefundsDue(Guid? Order) : IQuery<IReadOnlyList<RefundDue>>;

internal sealed record RefundDue(Guid Order, Guid Refund, RefundRequest Request);

internal sealed class RefundsDueHandler(CartDb db) : IQueryHandler<RefundsDue, IReadOnlyList<RefundDue>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<RefundDue>>> Handle(RefundsDue query, CancellationToken stop) =>
        await db.Orders.Where(order => query.Order == null || order.Id == query.Order)
            .SelectMany(order => order.Refunds, (order, refund) => new { order.Id, Refund = refund })
            .Where(row => !db.Disputes.Any(held => held.Charge == row.Refund.Charge && held.TakenAt != null && held.ClosedAt == null))
            .Where(row => row.Refund.Charge != "" && row.Refund.State != RefundState.Succeeded && row.Refund.State != RefundState.Failed)
            .OrderBy(row => row.Refund.Id).Take(Most)
            .Select(row => new RefundDue(row.Id, row.Refund.Id, new RefundRequest(row.Refund.Key, row.Refund.Charge, row.Refund.Amount)))
            .ToArrayAsync(stop);
}

/// <summary>What the gateway said of a refund.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record RecordRefund(Guid Order, Guid Refund, RefundState News) : ICommand<Done>;

internal sealed class RecordRefundHandler(CartDb db, TimeProvider time) : ICommandHandler<RecordRefund, Done>
{
    public async Task<Result<Done>> Handle(RecordRefund command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        order.HearOfRefund(command.Refund, command.News, time.GetUtcNow());
        return Done.Result;
    }
}
