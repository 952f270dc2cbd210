using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The parts that are left to pay, the most urgent first, fifty a page: of the caller's own family, or of all for the office.</summary>
/// <param name="LateOnly">Only those whose day is over.</param>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ListInstalments(bool LateOnly = false, int Page = 1) : IQuery<Slice<OpenInstalment>>;

/// <param name="Order">Its number.</param>
/// <param name="Number">From 1, within the order.</param>
/// <param name="Count">How many parts the order has.</param>
/// <param name="Owed">What is left to pay of it.</param>
/// <param name="Until">A civil day in town, included.</param>
internal sealed record OpenInstalment(string Order, string PayerName, int Number, int Count, Money Owed, DateOnly Until, bool IsLate);

internal sealed class ListInstalmentsHandler(CartDb db, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<ListInstalments, Slice<OpenInstalment>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<OpenInstalment>>> Handle(ListInstalments query, CancellationToken stop)
    {
        var (today, page) = (zone.DateAt(time.GetUtcNow()), Math.Clamp(query.Page, 1, 10_000));
        var open = db.Orders.AsNoTracking().Seen(caller).Where(order => order.State == OrderState.Paid)
            .SelectMany(order => order.Instalments, (order, part) => new { order.Number, order.PayerName, Part = part, Count = order.Instalments.Count, Until = part.DelayedTo ?? part.DueOn })
            .Where(row => row.Part.PaidAt == null && row.Part.Reduced != row.Part.Amount && (!query.LateOnly || row.Until < today));
        var shown = await open.OrderBy(row => row.Until).ThenBy(row => row.Number).ThenBy(row => row.Part.Number).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new Slice<OpenInstalment>(
            [.. shown.Select(row => new OpenInstalment(row.Number, row.PayerName, row.Part.Number, row.Count, row.Part.Owed, row.Until, row.Until < today))],
            page, PageSize, await open.CountAsync(stop));
    }
}
