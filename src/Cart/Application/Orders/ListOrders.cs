using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>The family's orders, the newest first, twenty a page; with a name, only those that have a line for it.</summary>
/// <remarks>Refuses: house.not-approved, to a family that waits.</remarks>
/// <param name="Walk">A part of all of them instead, in the order in which they were placed.</param>
[Needs(Right.OwnOrders)]
internal sealed record ListOrders(string? Name = null, int Page = 1, Walk? Walk = null) : IQuery<Slice<OrderSummary>>;

internal sealed class ListOrdersHandler(CartDb db, ICaller caller) : IQueryHandler<ListOrders, Slice<OrderSummary>>
{
    private const int PageSize = 20;

    public async Task<Result<Slice<OrderSummary>>> Handle(ListOrders query, CancellationToken stop)
    {
        if (caller.Role == Role.Citizen && !caller.IsApproved)
        {
            return Refusal.NotApproved;
        }

        var page = Math.Clamp(query.Page, 1, 10_000);
        var orders = db.Orders.Where(order => order.Family == caller.Family).ChangedSince(query.Walk?.ChangedSince);
        foreach (var word in SearchText.Words(query.Name ?? ""))
        {
            var start = " " + word;
            orders = orders.Where(order => order.Lines.Any(line => line.Search.Contains(start)));
        }

        var total = await orders.CountAsync(stop);
        var shown = orders.AsNoTracking().Include(order => order.Lines.OrderBy(line => line.Number)).AsSplitQuery();
        return query.Walk is { } walk
            ? Slice<OrderSummary>.Of(await Part(shown, walk, stop), walk, total, order => order.Id)
            : new Slice<OrderSummary>(await Page(shown, page, stop), page, PageSize, total);
    }

    private static async Task<IReadOnlyList<OrderSummary>> Page(IQueryable<Order> orders, int page, CancellationToken stop) =>
    [
        .. (await orders.OrderByDescending(order => order.PlacedAt).ThenByDescending(order => order.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop)).Select(Summary),
    ];

    private static async Task<IReadOnlyList<OrderSummary>> Part(IQueryable<Order> orders, Walk walk, CancellationToken stop) =>
    [
        .. (await orders.Where(order => walk.After == null || order.Id > walk.After)
            .OrderBy(order => order.Id).Take(walk.Limit + 1).ToListAsync(stop)).Select(Summary),
    ];

    private static OrderSummary Summary(Order order) => new(
        order.Id, order.Number, order.State, order.PlacedAt, order.PaidAt, order.Total,
        [.. order.Lines.Select(line => OrderLineView.Of(line, group: null, order.Language))]);
}
