using CsCheck;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>However often a registration changes group, dearer or cheaper, no cent is made or lost, and each order's books are balanced.</summary>
public sealed class AnyChainOfChanges
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 15, 0, 0, TimeSpan.Zero);

    private static readonly PaymentWay[] Ways = [PaymentWay.Credit, PaymentWay.Cash, PaymentWay.Cheque, PaymentWay.Card];

    private static readonly Gen<(long Price, bool Taxable, PaymentWay Way, int Given)> Step =
        Gen.Select(Gen.Long[0, 60000], Gen.Bool, Gen.Int[0, 2].Select(way => Ways[way]), Gen.Int[0, 10]);

    private static readonly Gen<((long Price, bool Taxable, PaymentWay Way, int Given)[] Steps, PaymentWay First, long Cancelled)> Story =
        Gen.Select(Step.Array[2, 7], Gen.Int[0, 3].Select(way => Ways[way]), Gen.Long[0, 90000]);

    [Fact, Trait("Promise", "P-114"), Trait("Promise", "P-212"), Trait("Promise", "P-210")]
    public void Makes_and_loses_no_cent() => Story.Sample(story =>
    {
        var orders = Tells(story.Steps, story.First, story.Cancelled);

        Assert.All(orders.SelectMany(order => order.Entries), entry => Assert.Equal(Money.Zero, Money.Sum(entry.Lines.Select(line => line.Amount))));
        Assert.All(orders, order =>
        {
            var cash = order.Payments.Any(payment => payment.Way == PaymentWay.Cash) ? 2 : 0;
            var kept = order.Lines.Sum(line => line.Total.Cents - (line.Cancellation?.Back.Cents ?? 0));
            Assert.InRange(order.Payments.Sum(payment => payment.Amount.Cents) - order.Refunds.Sum(refund => refund.Amount.Cents) - kept, -cash, cash);
            Assert.All(order.Payments, payment => Assert.True(
                order.Refunds.Where(refund => refund.Payment == payment.Id).Sum(refund => refund.Amount.Cents) <= payment.Amount.Cents));
        });
        var came = orders.SelectMany(order => order.Payments).Where(payment => payment.CarriedFrom is null).Sum(payment => payment.Amount.Cents);
        var left = orders.SelectMany(order => order.Refunds).Where(refund => refund.To != RefundTo.Transfer).Sum(refund => refund.Amount.Cents);
        Assert.InRange(came - left - orders.SelectMany(order => order.Lines).Sum(line => line.Total.Cents - (line.Cancellation?.Back.Cents ?? 0)), -2 * orders.Count, 2 * orders.Count);
        Assert.Equal(
            orders.SelectMany(order => order.Payments).Where(payment => payment.CarriedFrom is not null).Sum(payment => payment.Amount.Cents),
            orders.SelectMany(order => order.Refunds).Where(refund => refund.To == RefundTo.Transfer).Sum(refund => refund.Amount.Cents));
        var taxes = orders.SelectMany(order => order.Entries).SelectMany(entry => entry.Lines).Where(line => line.Account is Account.Gst or Account.Qst).Sum(line => line.Amount.Cents);
        Assert.Equal(orders.SelectMany(order => order.Lines).Sum(line =>
            line.Gst.Cents + line.Qst.Cents - (line.Cancellation?.Gst.Cents ?? 0) - (line.Cancellation?.Qst.Cents ?? 0)), -taxes);
    }, iter: 10_000);

    [Fact, Trait("Promise", "P-114")]
    public void Goes_on_after_a_cent_that_no_coin_paid() =>
        Assert.Equal(3, Tells([(4843, true, PaymentWay.Cheque, 0), (5569, false, PaymentWay.Cash, 2), (5569, false, PaymentWay.Cash, 0)], PaymentWay.Cheque, 0).Count);

    private static List<Order> Tells((long Price, bool Taxable, PaymentWay Way, int Given)[] steps, PaymentWay first, long cancelled)
    {
        var orders = new List<Order>();
        foreach (var (price, taxable, way, given) in steps)
        {
            var sold = SoldLine.Of(price, taxable ? TaxStatus.Taxable : TaxStatus.Exempt);
            if (orders.Count == 0)
            {
                orders.Add(Pays(Placed(sold, first == PaymentWay.Credit ? sold.Total : Money.Zero), first));
                continue;
            }

            var (from, line) = (orders[^1], orders[^1].Lines[0]);
            Assert.True(from.HasAllOf(line));
            var worth = from.WorthOf(line, new Course(10, given), isBySession: taxable);
            var due = from.DueBeside(worth, sold.Total);
            var order = Placed(sold, way == PaymentWay.Credit ? due : Money.Zero).InPlaceOf(line, sold.Total - due);
            orders.Add(Pays(order, way, () => order.CarryIn(from.Transfer(line, worth, Money.Least(worth, order.Carried), Guid.Empty, "", Now).Value, Now)));
        }

        _ = orders[^1].Cancel(orders[^1].Lines[0], new(cancelled), CancellationCause.Family, Guid.Empty, "", Now).Value;
        return orders;
    }

    private static Order Placed(OrderLine sold, Money covered) =>
        Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French), [sold], Now, covered);

    private static Order Pays(Order order, PaymentWay way, Action? carry = null)
    {
        if (!order.Due.IsZero && way == PaymentWay.Card)
            order.Hear(order.StartAttempt(Now).Value, GatewayNews.Paid(order.Due, "charge-1"), Now);
        else if (!order.Due.IsZero)
            _ = order.PayAtCounter(way, "118", Now).Value;
        carry?.Invoke();
        if (!order.Covered.IsZero)
            order.PayFrom(Guid.NewGuid(), PaymentWay.Credit, order.Covered, Now);
        order.Complete(Now);
        return order;
    }
}
