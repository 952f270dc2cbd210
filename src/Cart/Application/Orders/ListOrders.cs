using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>The family's orders, the newest first, twenty a page; with a name, only those that have a line for it.</summary>
[Needs(Right.OwnOrders)]
internal sealed record ListOrders(string? Name = null, int Page = 1) : IQuery<Slice<OrderSummary>>;

internal sealed class ListOrdersHandler(CartDb db, ICaller caller) : IQueryHandler<ListOrders, Slice<OrderSummary>>
{
    private const int PageSize = 20;

    public async Task<Result<Slice<OrderSummary>>> Handle(ListOrders query, CancellationToken stop)
    {
        var page = Math.Max(1, query.Page);
        var orders = db.Orders.Where(order => order.Family == caller.Family);
        foreach (var word in SearchText.Words(query.Name ?? ""))
        {
            var start = " " + word;
            orders = orders.Where(order => order.Lines.Any(line => line.Search.Contains(start)));
        }

        var total = await orders.CountAsync(stop);
        var found = await orders.AsNoTracking().Include(order => order.Lines.OrderBy(line => line.Number)).AsSplitQuery()
            .OrderByDescending(order => order.PlacedAt).ThenByDescending(order => order.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new Slice<OrderSummary>([.. found.Select(Summary)], page, PageSize, total);
    }

    private static OrderSummary Summary(Order order) => new(
        order.Id, order.Number, order.State, order.PlacedAt, order.PaidAt, order.Total,
        [.. order.Lines.Select(line => OrderLineView.Of(line, group: null))]);
}
