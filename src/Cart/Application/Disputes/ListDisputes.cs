using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>The disputed payments that wait for the office: those to answer at the provider, and those that are lost and not decided; the most urgent first, fifty a page.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ListDisputes(int Page = 1) : IQuery<Slice<DisputeView>>;

internal sealed class ListDisputesHandler(CartDb db) : IQueryHandler<ListDisputes, Slice<DisputeView>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<DisputeView>>> Handle(ListDisputes query, CancellationToken stop)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var shown = await db.WaitingDisputes.AsNoTracking().Join(
                db.Orders, dispute => EF.Property<Guid>(dispute, "OrderId"), order => order.Id, (dispute, order) => new { order.Number, Dispute = dispute })
            .OrderBy(row => row.Dispute.AnswerBy ?? row.Dispute.OpenedAt).ThenBy(row => row.Dispute.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .ToListAsync(stop);
        return new Slice<DisputeView>([.. shown.Select(row => DisputeView.Of(row.Number, row.Dispute))], page, PageSize, await db.WaitingDisputes.CountAsync(stop));
    }
}
