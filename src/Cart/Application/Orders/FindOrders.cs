using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>The orders of all families, for the office: the newest first, fifty a page.</summary>
/// <param name="Text">An order's number, or names and activities of its lines, in any order; accents and case do not count.</param>
/// <param name="State">Only those; null: any.</param>
[Needs(Right.ReadOrders)]
internal sealed record FindOrders(string? Text = null, OrderState? State = null, int Page = 1) : IQuery<Slice<OrderOfFamily>>;

/// <summary>An order in the office's list.</summary>
/// <param name="Registrations">How many lines it has.</param>
internal sealed record OrderOfFamily(string Number, string PayerName, OrderState State, DateTimeOffset PlacedAt, Money Total, int Registrations);

internal sealed class FindOrdersHandler(CartDb db) : IQueryHandler<FindOrders, Slice<OrderOfFamily>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<OrderOfFamily>>> Handle(FindOrders query, CancellationToken stop)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var orders = Named(query.State is { } state ? db.Orders.Where(order => order.State == state) : db.Orders, query.Text?.Trim() ?? "");
        var total = await orders.CountAsync(stop);
        var found = await orders.AsNoTracking().OrderByDescending(order => order.PlacedAt).ThenByDescending(order => order.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(order => new OrderOfFamily(order.Number, order.PayerName, order.State, order.PlacedAt, order.Total, order.Lines.Count))
            .ToListAsync(stop);
        return new Slice<OrderOfFamily>(found, page, PageSize, total);
    }

    private static IQueryable<Order> Named(IQueryable<Order> orders, string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            return orders.Where(order => order.Number.Contains(text));
        }

        foreach (var word in SearchText.Words(text))
        {
            var start = " " + word;
            orders = orders.Where(order => order.Lines.Any(line => line.Search.Contains(start)));
        }

        return orders;
    }
}
