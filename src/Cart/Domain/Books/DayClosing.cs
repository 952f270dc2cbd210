using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Books;

/// <summary>A day of the till, closed once and for good: what the journal came to since the closing before, and what was counted in the drawer.</summary>
/// <remarks>What is entered later, whatever its date, belongs to the next closing.</remarks>
internal sealed class DayClosing
{
    private readonly List<ClosingLine> _lines = [];

    private DayClosing()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>From 1: who closes at the same instant as somebody else begins again.</summary>
    public int Number { get; private init; }

    /// <summary>In town.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>What was entered before this instant, UTC: the end of the day, or when it was closed.</summary>
    public DateTimeOffset Until { get; private init; }

    public DateTimeOffset ClosedAt { get; private init; }

    /// <summary>The account that did it.</summary>
    public Guid By { get; private init; }

    /// <summary>Cash that the journal expects.</summary>
    public Money Expected { get; private init; }

    /// <summary>Cash that was counted.</summary>
    public Money Counted { get; private init; }

    /// <summary>Why they differ; empty when they do not.</summary>
    public string Reason { get; private init; } = "";

    public Money Difference => Counted - Expected;

    /// <summary>By account and ledger code, with the drawer's difference.</summary>
    public IReadOnlyList<ClosingLine> Lines => _lines;

    /// <summary>Refuses: books.reason-missing when what was counted is not what is expected, and nobody says why.</summary>
    /// <param name="sums">What was entered before the end of the day and not closed yet.</param>
    public static Result<DayClosing> Close(DayToClose day, IReadOnlyList<Posting> sums, Money counted, string reason, Guid by, DateTimeOffset now)
    {
        var closing = new DayClosing
        {
            Id = Guid.CreateVersion7(now),
            Number = day.Number,
            Day = day.Day,
            Until = day.Until,
            ClosedAt = now,
            By = by,
            Expected = CashOf(sums),
            Counted = counted,
            Reason = reason,
        };
        if (!closing.Difference.IsZero && reason.Length == 0)
            return BookRefusals.ReasonMissing(closing.Difference);

        var all = sums.Append(new(Account.Cash, closing.Difference)).Append(new(Account.CashDifference, -closing.Difference));
        closing._lines.AddRange(all.GroupBy(sum => (sum.Account, sum.Code), sum => sum.Amount).Select(sum => new ClosingLine
        {
            Id = Guid.CreateVersion7(now),
            Account = sum.Key.Account,
            Code = sum.Key.Code,
            Amount = Money.Sum(sum),
        }).Where(line => !line.Amount.IsZero));
        return closing;
    }

    /// <summary>The drawer's difference in the journal; null when there is none.</summary>
    public JournalEntry? Entry() => Difference.IsZero
        ? null
        : JournalEntry.Of(EntryKind.Count, Id, Until.AddMilliseconds(-1), new Posting(Account.Cash, Difference), new Posting(Account.CashDifference, -Difference));

    public static Money CashOf(IEnumerable<Posting> sums) => Money.Sum(sums.Where(sum => sum.Account == Account.Cash).Select(sum => sum.Amount));
}

/// <param name="Number">One more than the last that was closed.</param>
internal sealed record DayToClose(int Number, DateOnly Day, DateTimeOffset Until);

/// <summary>What an account came to.</summary>
internal sealed class ClosingLine
{
    public Guid Id { get; init; }

    public Account Account { get; init; }

    public string Code { get; init; } = "";

    /// <summary>Debit above zero, credit below.</summary>
    public Money Amount { get; init; }
}
