using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Books;

/// <summary>A fact of the till in double entry: as much debit as credit. Only ever added, in the transaction of its fact.</summary>
internal sealed class JournalEntry
{
    private readonly List<JournalLine> _lines = [];

    private JournalEntry()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Names the fact: it is entered once.</summary>
    public string Key { get; private init; } = "";

    public EntryKind Kind { get; private init; }

    /// <summary>When the fact was, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<JournalLine> Lines => _lines;

    /// <param name="fact">The id of the payment, order, line, refund or closing.</param>
    /// <param name="lines">What is debited (above zero) and credited (below); zeros are left out. That they do not come to zero cannot happen.</param>
    public static JournalEntry Of(EntryKind kind, Guid fact, DateTimeOffset at, params IEnumerable<Posting> lines)
    {
        var entry = new JournalEntry { Id = Guid.CreateVersion7(at), Key = $"{kind}-{fact:N}", Kind = kind, At = at };
        entry._lines.AddRange(lines.GroupBy(line => (line.Account, line.Code), line => line.Amount).Select(sum => new JournalLine
        {
            Id = Guid.CreateVersion7(at),
            Account = sum.Key.Account,
            Code = sum.Key.Code,
            Amount = Money.Sum(sum),
        }).Where(line => !line.Amount.IsZero));
        return Money.Sum(entry._lines.Select(line => line.Amount)).IsZero
            ? entry
            : throw new InvalidOperationException($"{entry.Key} has not as much debit as credit.");
    }
}

/// <summary>A sum on an account.</summary>
/// <param name="Amount">Debit above zero, credit below.</param>
internal readonly record struct Posting(Account Account, Money Amount, string Code = "");
