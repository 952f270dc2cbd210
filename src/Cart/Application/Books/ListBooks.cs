using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>What the journal comes to in a while, by day in town, account and ledger code. Without days, the month until today.</summary>
/// <remarks>At most a year, counted from its first day. Refuses: books.too-much when more was entered than is given at once.</remarks>
/// <param name="Until">Included.</param>
[Needs(Right.ReadOrders)]
internal sealed record ListBooks(DateOnly? From, DateOnly? Until) : IQuery<BooksView>;

/// <param name="Rows">In order of day, account and code.</param>
internal sealed record BooksView(DateOnly From, DateOnly Until, IReadOnlyList<BookRow> Rows)
{
    /// <summary>The whole while, by account and ledger code.</summary>
    public IReadOnlyList<BookRow> Sums => [.. Rows.GroupBy(row => (row.Account, row.Code)).Select(same => new BookRow(
        From, same.Key.Account, same.Key.Code, Money.Sum(same.Select(row => row.Debit)), Money.Sum(same.Select(row => row.Credit))))
        .OrderBy(row => row.Account).ThenBy(row => row.Code, StringComparer.Ordinal)];
}

/// <param name="Code">Of revenue; empty otherwise.</param>
internal sealed record BookRow(DateOnly Day, Account Account, string Code, Money Debit, Money Credit);

internal sealed class ListBooksHandler(CartDb db, TownZone zone, TimeProvider time) : IQueryHandler<ListBooks, BooksView>
{
    private const int MostLines = 200_000;
    private const int MostDays = 366;

    public async Task<Result<BooksView>> Handle(ListBooks query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var from = query.From ?? today.AddDays(1 - today.Day);
        var until = new[] { new[] { query.Until ?? today, from }.Max(), from.AddDays(MostDays - 1) }.Min();
        var (start, end) = (zone.Of(from).From, zone.Of(until).Until);
        var lines = await db.Journal.AsNoTracking().Where(entry => entry.At >= start && entry.At < end)
            .SelectMany(entry => entry.Lines, (entry, line) => new { entry.At, line.Account, line.Code, line.Amount }).Take(MostLines + 1).ToListAsync(stop);
        if (lines.Count > MostLines)
            return BookRefusals.TooMuch;

        var rows = lines.GroupBy(line => (Day: zone.DateAt(line.At), line.Account, line.Code), line => line.Amount).Select(same => new BookRow(
            same.Key.Day, same.Key.Account, same.Key.Code, Money.Sum(same.Where(amount => amount > Money.Zero)), -Money.Sum(same.Where(amount => amount < Money.Zero))));
        return new BooksView(from, until, [.. rows.OrderBy(row => row.Day).ThenBy(row => row.Account).ThenBy(row => row.Code, StringComparer.Ordinal)]);
    }
}
