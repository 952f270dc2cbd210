using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What the journal says of an order: each verb that moves money enters it.</summary>
internal sealed partial class Order
{
    private readonly List<JournalEntry> _entries = [];

    /// <summary>Those of this unit of work; the earlier ones are not read.</summary>
    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>Its facts stand in the journal; false for an order older than the journal.</summary>
    public bool IsBooked { get; private set; }

    /// <summary>Enters all that happened before there was a journal. Again changes nothing.</summary>
    public void Book()
    {
        if (IsBooked)
            return;
        IsBooked = true;
        foreach (var payment in _payments)
            Enter(payment);
        if (PaidAt is { } paid)
            EnterSale(paid);
        foreach (var line in _lines)
        {
            foreach (var date in line.Dates.All)
                EnterCredit(line, date);
            EnterCredit(line);
        }

        foreach (var refund in _refunds.Where(refund => refund.State == RefundState.Succeeded).OrderBy(refund => refund.DoneAt).ThenBy(refund => refund.Id))
            Enter(refund);
    }

    /// <summary>What is handed over for a refund: in cash to five cents, so that all of a payment's refunds come to its coins (T31).</summary>
    public Money HandedOver(Refund refund)
    {
        if (refund.To != RefundTo.Origin || _payments.Find(payment => payment.Id == refund.Payment) is not { Way: PaymentWay.Cash })
            return refund.Amount;
        var before = Money.Sum(_refunds.Where(other => other.Payment == refund.Payment && other.To == RefundTo.Origin && IsBefore(other, refund)).Select(other => other.Amount));
        return CashRounding.Of(before + refund.Amount) - CashRounding.Of(before);
    }

    private static bool IsBefore(Refund other, Refund refund) => other != refund && other.State == RefundState.Succeeded
        && (refund.DoneAt is null || other.DoneAt < refund.DoneAt || (other.DoneAt == refund.DoneAt && other.Id.CompareTo(refund.Id) < 0));

    private void Enter(Payment payment)
    {
        var owed = payment.Way == PaymentWay.Cash ? AskedFor(payment) : payment.Amount;
        Enter(JournalEntry.Of(
            EntryKind.Payment, payment.Id, payment.At,
            new Posting(AccountOf(payment.Way), payment.Amount), new Posting(Account.Rounding, owed - payment.Amount), new Posting(Account.Receivable, -owed)));
    }

    private Money AskedFor(Payment payment) => _instalments.Find(part => part.Number == payment.Instalment)?.Asked ?? Due;

    private void EnterSale(DateTimeOffset at)
    {
        var sold = _lines.Where(line => line.LostAt is null).ToList();
        Enter(JournalEntry.Of(EntryKind.Sale, Id, at, sold.SelectMany(line => Postings(line, new(line.Price, line.Gst, line.Qst)))));
    }

    private void EnterCredit(OrderLine line)
    {
        if (line.Cancellation is { } known)
        {
            var back = new LinePrice(known.Back - known.Gst - known.Qst, known.Gst, known.Qst);
            Enter(JournalEntry.Of(EntryKind.Credit, line.Id, known.At, Postings(line, back).Select(posting => posting with { Amount = -posting.Amount })));
        }
    }

    private void Enter(Refund refund)
    {
        var (payment, handed) = (_payments.Single(payment => payment.Id == refund.Payment), HandedOver(refund));
        Enter(JournalEntry.Of(
            EntryKind.Refund, refund.Id, refund.DoneAt ?? refund.RequestedAt,
            new Posting(Account.Receivable, refund.Amount), new Posting(AccountOf(refund, payment), -handed), new Posting(Account.Rounding, handed - refund.Amount)));
    }

    private void Enter(JournalEntry entry)
    {
        if (IsBooked && entry.Lines.Count > 0)
            _entries.Add(entry);
    }

    private static Posting[] Postings(OrderLine line, LinePrice price) =>
    [
        new(Account.Receivable, price.Total), new(Account.Revenue, -price.Price, line.Ledger), new(Account.Gst, -price.Gst), new(Account.Qst, -price.Qst),
    ];

    private static Account AccountOf(Refund refund, Payment payment) => refund.To switch
    {
        RefundTo.Credit => Account.Credit,
        RefundTo.GiftCard => Account.GiftCard,
        RefundTo.Bank => Account.Disputed,
        _ => AccountOf(payment.Way),
    };

    /// <summary>Where money stands that came this way.</summary>
    public static Account AccountOf(PaymentWay way) => way switch
    {
        PaymentWay.Cash => Account.Cash,
        PaymentWay.Cheque => Account.Cheque,
        PaymentWay.Terminal => Account.Terminal,
        PaymentWay.Credit => Account.Credit,
        PaymentWay.GiftCard => Account.GiftCard,
        _ => Account.Card,
    };
}
