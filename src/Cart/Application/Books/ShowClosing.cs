using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>A closed day of the till, or what there would be to close on it; and the days of the month before. Without a day, today.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ShowClosing(DateOnly? Day) : IQuery<ClosingView>;

/// <param name="Closed">Null: it is not closed.</param>
/// <param name="Sums">What was closed, or what would be if it were closed now.</param>
/// <param name="IsLate">It is not closed, and one after it is: its sums are in that one.</param>
/// <param name="By">Who closed it.</param>
/// <param name="Days">The newest first.</param>
internal sealed record ClosingView(DateOnly Day, DayClosing? Closed, IReadOnlyList<Posting> Sums, bool IsLate, string By, IReadOnlyList<DayClosing> Days)
{
    /// <summary>Cash that is expected in the drawer.</summary>
    public Money Expected => Closed?.Expected ?? DayClosing.CashOf(Sums);
}

internal sealed class ShowClosingHandler(CartDb db, IMediator house, TownZone zone, TimeProvider time) : IQueryHandler<ShowClosing, ClosingView>
{
    private const int MostDays = 31;

    public async Task<Result<ClosingView>> Handle(ShowClosing query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var day = query.Day ?? zone.DateAt(now);
        var days = await db.Closings.AsNoTracking().OrderByDescending(closing => closing.Number).Take(MostDays).ToListAsync(stop);
        var closed = await db.Closings.AsNoTracking().Include(closing => closing.Lines).SingleOrDefaultAsync(closing => closing.Day == day, stop);
        if (closed is null)
        {
            var isLate = days.Exists(one => one.Day > day);
            return new ClosingView(day, null, isLate ? [] : await db.OpenBefore(zone.EndOf(day, now), stop), isLate, "", days);
        }

        var names = await house.Send(new FindNames([closed.By]), stop);
        return names.Then(known => new ClosingView(
            day, closed, [.. closed.Lines.Select(line => new Posting(line.Account, line.Amount, line.Code)).OrderBy(sum => sum.Account).ThenBy(sum => sum.Code, StringComparer.Ordinal)],
            false, known.GetValueOrDefault(closed.By, ""), days));
    }
}
