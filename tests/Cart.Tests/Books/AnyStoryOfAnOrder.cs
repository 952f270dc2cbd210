using CsCheck;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Books;

/// <summary>Whatever is paid, cancelled and given back, the journal is balanced and comes to the order's own sums.</summary>
public sealed class AnyStoryOfAnOrder
{
    private static readonly DateTimeOffset Now = new(2027, 1, 9, 15, 0, 0, TimeSpan.Zero);

    private static readonly Gen<(long Price, bool Taxable, long Wanted, bool Handed)> Line =
        Gen.Select(Gen.Long[0, 60000], Gen.Bool, Gen.Long[0, 150000], Gen.Bool);

    private static readonly Gen<((long Price, bool Taxable, long Wanted, bool Handed)[] Lines, PaymentWay Way, bool Lost)> Story =
        Gen.Select(Line.Array[1, 6], Gen.Enum<PaymentWay>(), Gen.Bool);

    [Fact, Trait("Promise", "P-212")]
    public void Is_entered_with_as_much_debit_as_credit() => Story.Sample(story =>
    {
        var order = Tells(story.Lines, story.Way, story.Lost);

        Assert.All(order.Entries, entry => Assert.Equal(Money.Zero, Money.Sum(entry.Lines.Select(line => line.Amount))));
        Assert.Equal(order.Entries.Count, order.Entries.Select(entry => entry.Key).Distinct().Count());
        var done = order.Refunds.Where(refund => refund.State == RefundState.Succeeded).ToList();
        var standing = order.Lines.Where(line => line.LostAt is null && order.PaidAt is not null).ToList();
        Assert.Equal(
            Money.Sum(standing.Select(line => line.Gst)) - Money.Sum(standing.Select(line => line.Cancellation?.Gst ?? Money.Zero)), -On(order, Account.Gst));
        Assert.Equal(
            Money.Sum(standing.Select(line => line.Price)) - Money.Sum(standing.Select(line => line.Cancellation is { } back ? back.Back - back.Gst - back.Qst : Money.Zero)),
            -On(order, Account.Revenue));
        var kept = Money.Sum(order.Payments.Select(payment => payment.Amount)) - Money.Sum(done.Select(refund => refund.Amount));
        Assert.Equal(story.Way == PaymentWay.Cash ? CashRounding.Of(kept) : kept, On(order, Account.Card, Account.Cash, Account.Cheque, Account.Terminal, Account.Credit, Account.GiftCard));
        Assert.Equal(order.Refunds.Where(refund => refund.State != RefundState.Succeeded).Sum(refund => refund.Amount.Cents), -On(order, Account.Receivable).Cents);
    }, iter: 3000);

    [Fact]
    public void An_older_order_is_entered_as_if_it_had_been_entered_all_along() => Story.Sample(story =>
    {
        var order = Tells(story.Lines, story.Way, story.Lost);
        var older = order.Entries.Select(Text).Order().ToList();

        var entries = (List<JournalEntry>)typeof(Order).GetField("_entries", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(order)!;
        entries.Clear();
        typeof(Order).GetProperty(nameof(Order.IsBooked))!.SetValue(order, false);
        order.Book();
        order.Book();

        Assert.Equal(older, order.Entries.Select(Text).Order());
    }, iter: 500);

    private static string Text(JournalEntry entry) =>
        $"{entry.Key} {entry.At:O} {string.Join(" ", entry.Lines.Select(line => $"{line.Account}{line.Code}{line.Amount.Cents}").Order())}";

    private static Money On(Order order, params Account[] accounts) =>
        Money.Sum(order.Entries.SelectMany(entry => entry.Lines).Where(line => accounts.Contains(line.Account)).Select(line => line.Amount));

    /// <summary>Paid, perhaps after a place was lost; each line cancelled for some sum; some of it handed back.</summary>
    private static Order Tells((long Price, bool Taxable, long Wanted, bool Handed)[] lines, PaymentWay way, bool lost)
    {
        var sold = lines.Select((line, index) => SoldLine.Of(line.Price, line.Taxable ? TaxStatus.Taxable : TaxStatus.Exempt, index + 1)).ToList();
        var covered = way is PaymentWay.Credit or PaymentWay.GiftCard ? Money.Sum(sold.Select(line => line.Total)) : Money.Zero;
        var order = Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French), sold, Now, covered);
        if (!order.Total.IsZero)
        {
            if (way == PaymentWay.Card)
                order.Hear(order.StartAttempt(Now).Value, GatewayNews.Paid(order.Total, "charge-1"), Now);
            else if (!covered.IsZero)
                order.PayFrom(Guid.NewGuid(), way, order.Covered, Now);
            else
                _ = order.PayAtCounter(way, "118", Now).Value;
        }

        if (lost && way == PaymentWay.Card && !order.Total.IsZero)
            order.CompleteWith(order.Lines.Skip(1).Select(line => line.Id).ToHashSet(), Now);
        else
            order.Complete(Now);
        foreach (var line in order.Lines.Where(line => order.WhyNotCancel(line) is null).ToList())
            _ = order.Cancel(line, new(lines[line.Number - 1].Wanted), CancellationCause.Office, Guid.Empty, "", Now).Value;
        foreach (var (refund, index) in order.Refunds.Select((refund, index) => (refund, index)).ToList())
            order.HearOfRefund(refund.Id, lines[index % lines.Length].Handed ? RefundState.Succeeded : RefundState.Failed, Now.AddSeconds(index));
        return order;
    }
}
