using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>What was entered in the journal and stands in no closing yet.</summary>
internal static class OpenSums
{
    /// <summary>All that was entered before then, less all that was closed: what comes late is in the next closing by itself.</summary>
    public static async Task<IReadOnlyList<Posting>> OpenBefore(this CartDb db, DateTimeOffset until, CancellationToken stop)
    {
        var entered = await db.Journal.Where(entry => entry.At < until).SumLines(stop);
        var closed = await db.Closings.SelectMany(closing => closing.Lines).GroupBy(line => new { line.Account, line.Code })
            .Select(sum => new { sum.Key.Account, sum.Key.Code, Cents = sum.Sum(line => (long)(object)line.Amount) }).ToListAsync(stop);
        return [.. entered.Concat(closed.Select(sum => new Posting(sum.Account, new(-sum.Cents), sum.Code)))
            .GroupBy(sum => (sum.Account, sum.Code), sum => sum.Amount).Select(sum => new Posting(sum.Key.Account, Money.Sum(sum), sum.Key.Code))
            .Where(sum => !sum.Amount.IsZero).OrderBy(sum => sum.Account).ThenBy(sum => sum.Code, StringComparer.Ordinal)];
    }

    /// <summary>By account and ledger code.</summary>
    public static async Task<IReadOnlyList<Posting>> SumLines(this IQueryable<JournalEntry> entries, CancellationToken stop) =>
        [.. (await entries.SelectMany(entry => entry.Lines).GroupBy(line => new { line.Account, line.Code })
                .Select(sum => new { sum.Key.Account, sum.Key.Code, Cents = sum.Sum(line => (long)(object)line.Amount) }).ToListAsync(stop))
            .Select(sum => new Posting(sum.Account, new(sum.Cents), sum.Code)).OrderBy(sum => sum.Account).ThenBy(sum => sum.Code, StringComparer.Ordinal)];
}
