using CsCheck;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>Registrations of one order, some a partner's, are paid in parts, cancelled and moved to other groups, dearer or cheaper, in any order: what families
/// paid and still owe is what they keep, to the cent, and a change moves nothing but its difference.</summary>
public sealed class AnyChainInParts
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly PaymentWay[] Ways = [PaymentWay.Credit, PaymentWay.Cash, PaymentWay.Cheque, PaymentWay.Card];

    private enum Act
    {
        PaysAPart,
        Moves,
        MovesAgain,
        Cancels,
    }

    private static readonly Gen<(long Price, bool Taxable, bool OfPartner)> Line = Gen.Select(Gen.Long[2000, 60000], Gen.Bool, Gen.Int[0, 3].Select(one => one == 0));

    private static readonly Gen<(Act Act, int Which, long Price, PaymentWay Way, int Given)> Step =
        Gen.Select(Gen.Enum<Act>(), Gen.Int[0, 7], Gen.Long[0, 60000], Gen.Int[0, 3].Select(way => Ways[way]), Gen.Int[-6, 6].Select(given => Math.Max(0, given)));

    private static readonly Gen<((long Price, bool Taxable, bool OfPartner)[] Lines, int Parts, (Act Act, int Which, long Price, PaymentWay Way, int Given)[] Steps)> Story =
        Gen.Select(Line.Array[1, 4], Gen.Int[1, 6], Step.Array[1, 9]);

    [Fact, Trait("Promise", "P-114"), Trait("Promise", "P-210"), Trait("Promise", "P-212")]
    public void Makes_and_loses_no_cent() => Story.Sample(story =>
    {
        var orders = Sold(story.Lines, story.Parts);
        foreach (var step in story.Steps)
        {
            Tell(orders, step);
            Holds(orders);
        }
    }, iter: Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 10_000 : 500);

    [Fact]
    public void Moves_in_parts_often_enough() // else the sentence above says little
    {
        var moves = 0;
        Story.Sample(story =>
        {
            var orders = Sold(story.Lines, story.Parts);
            foreach (var step in story.Steps)
                Tell(orders, step);
            Interlocked.Add(ref moves, orders.Count(order => order.Replaced is not null && !order.Deferred.IsZero));
        }, iter: 1000);
        Assert.True(moves > 500, $"{moves}");
    }

    private static void Holds(List<Order> orders)
    {
        Assert.All(orders.SelectMany(order => order.Entries), entry => Assert.Equal(Money.Zero, Money.Sum(entry.Lines.Select(line => line.Amount))));
        Assert.All(orders, order =>
        {
            var coins = 2 * order.Payments.Count(payment => payment.Way == PaymentWay.Cash);
            Assert.InRange(Paid(order) - Back(order) + order.ToCome.Cents - Kept(order), -coins, coins);
            Assert.Equal(order.Deferred, Money.Sum(order.Instalments.Where(part => !order.IsAtOnce(part)).Select(part => part.Amount)));
            Assert.True(order.Instalments.Count == 0 || Money.Sum(order.Instalments.Select(part => part.Amount)) == order.Total);
            Assert.All(order.Instalments, part => Assert.True(part.Amount > Money.Zero && part.Reduced >= Money.Zero && part.Asked >= Money.Zero));
            Assert.All(order.Payments, payment => Assert.True(order.Refunds.Where(refund => refund.Payment == payment.Id).Sum(refund => refund.Amount.Cents) <= payment.Amount.Cents));
            var waiting = order.Refunds.Where(refund => refund.State != RefundState.Succeeded).Sum(refund => refund.Amount.Cents);
            Assert.Equal(order.ToCome.Cents - waiting, On(order, Account.Receivable));
            Assert.Equal(
                order.Lines.Sum(line => line.Gst.Cents + line.Qst.Cents - (line.Cancellation?.Gst.Cents ?? 0) - (line.Cancellation?.Qst.Cents ?? 0)), -On(order, Account.Gst, Account.Qst));
            Assert.All(order.Lines, line => Assert.True(order.OpenOf(line).Sum().Cents <= line.Total.Cents - (line.Cancellation?.Back.Cents ?? 0)));
            Assert.Equal(order.ToCome, Money.Sum(order.Lines.Select(line => order.OpenOf(line).Sum()))); // the shares of all lines are what is to come
        });
        Assert.Equal(
            orders.SelectMany(order => order.Payments).Where(payment => payment.CarriedFrom is not null).Sum(payment => payment.Amount.Cents),
            orders.SelectMany(order => order.Refunds).Where(refund => refund.To == RefundTo.Transfer).Sum(refund => refund.Amount.Cents));
    }

    private static void Tell(List<Order> orders, (Act Act, int Which, long Price, PaymentWay Way, int Given) step)
    {
        var standing = orders.SelectMany(order => order.KeptLines.Select(line => (order, line))).ToList();
        var open = orders.SelectMany(order => order.Instalments.Where(part => !order.IsAtOnce(part) && !part.Owed.IsZero).Select(part => (order, part))).ToList();
        if (step.Act == Act.PaysAPart && open.Count > 0)
            Pays(open[step.Which % open.Count].order, open[step.Which % open.Count].part, step.Way);
        else if (step.Act == Act.Cancels && standing.Count > 0)
            _ = standing[step.Which % standing.Count].order.Cancel(standing[step.Which % standing.Count].line, new(step.Price), CancellationCause.Office, Guid.Empty, "", Now).Value;
        else if (step.Act is Act.Moves or Act.MovesAgain && standing.Count > 0)
            Moves(orders, standing[step.Which % standing.Count].order, standing[step.Which % standing.Count].line, step.Price, step.Way, step.Given);
    }

    private static void Pays(Order order, Instalment part, PaymentWay way)
    {
        if (way == PaymentWay.Credit)
            order.PayFrom(Guid.NewGuid(), part, Now);
        else if (way == PaymentWay.Card)
            order.Hear(order.StartAttempt(part.Number, part.Until, Now).Value, GatewayNews.Paid(part.Owed, $"charge-{order.Id}-{part.Number}"), Now);
        else
            _ = order.PayAtCounter(part.Number, way, "118", part.Until, Now).Value;
    }

    private static void Moves(List<Order> orders, Order from, OrderLine line, long price, PaymentWay way, int given)
    {
        if (!from.HasAllOf(line))
        {
            Assert.Contains(from.Payments, payment => payment.Way == PaymentWay.Cash); // a cent that coins left out, all of which went back
            return;
        }

        var sold = SoldLine.Of(price, line.TaxStatus);
        var worth = from.WorthOf(line, new Course(10, given), isBySession: given > 2);
        var sums = from.SumsOf(line, worth, sold.Total, Course(sold.Group, sold.Total), Today);
        var (owed, waiting) = (orders.Sum(order => order.ToCome.Cents), orders.Sum(Waiting));

        var order = Placed([sold], sums.Due.IsZero || way != PaymentWay.Credit ? Money.Zero : sums.Due, sums.Parts).InPlaceOf(line, sums.Carried);
        orders.Add(order);
        if (!order.Due.IsZero && way == PaymentWay.Card)
            order.Hear(order.StartAttempt(Now).Value, GatewayNews.Paid(order.Due, $"charge-{order.Id}"), Now);
        else if (!order.Due.IsZero)
            _ = order.PayAtCounter(way, "118", Now).Value;
        var moves = from.MovesOf(line, worth);
        order.CarryIn(from.Transfer(line, worth, Money.Least(worth - moves.Sum(), order.Carried), Guid.Empty, "", Now, moves).Value, Now);
        if (!order.Covered.IsZero)
            order.PayFrom(Guid.NewGuid(), PaymentWay.Credit, order.Covered, Now);
        order.Complete(Now);

        Assert.Equal(sums.Difference, sums.Due.Cents + orders.Sum(known => known.ToCome.Cents) - owed - (orders.Sum(Waiting) - waiting)); // what it costs more is paid, or is to come; no other order notices
        Assert.True(sums.Open.IsZero || sums.Due.IsZero);
        Assert.True(sums.Back.IsZero || sums.ToCome.IsZero);
        Assert.Equal(sums.ToCome, order.ToCome);
    }

    /// <summary>Paid in the parts that the town and the Act would make of it; what is at once, by card.</summary>
    private static List<Order> Sold((long Price, bool Taxable, bool OfPartner)[] lines, int parts)
    {
        var sold = lines.Select((line, at) => SoldLine.Of(line.Price, line.Taxable ? TaxStatus.Taxable : TaxStatus.Exempt, at + 1)).ToList();
        var town = sold.Where((_, at) => !lines[at].OfPartner).ToList();
        var cart = new CartToPay(
            Today, Money.Sum(town.Select(line => line.Total)), [.. town.Select(line => new ActivityToDefer(line.Group, line.Total, Today.AddMonths(8), IsOfPartner: false))],
            [.. sold.Where((_, at) => lines[at].OfPartner).Select(line => Course(line.Group, line.Total))]);
        var order = Placed(sold, Money.Zero, cart.Parts(new PlansInForce(new PlanTerms(parts, Money.Zero, Money.Zero), new Dictionary<Guid, PlanTerms>()), byPlan: true));
        if (!order.Due.IsZero)
            order.Hear(order.StartAttempt(Now).Value, GatewayNews.Paid(order.Due, "charge-1"), Now);
        order.Complete(Now);
        return [order];
    }

    private static PartnerCourse Course(Guid group, Money total) => new(group, total, [Today.AddDays(30), Today.AddDays(37), Today.AddDays(44), Today.AddDays(51)]);

    private static Order Placed(IReadOnlyList<OrderLine> sold, Money covered, IReadOnlyList<PlannedPart> parts) =>
        Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French), sold, Now, covered, parts);

    private static long Waiting(Order order) => order.Refunds.Where(refund => refund.To != RefundTo.Transfer).Sum(refund => refund.Amount.Cents);

    private static long Paid(Order order) => order.Payments.Sum(payment => payment.Amount.Cents);

    private static long Back(Order order) => order.Refunds.Sum(refund => refund.Amount.Cents);

    private static long Kept(Order order) => order.Lines.Sum(line => line.Total.Cents - (line.Cancellation?.Back.Cents ?? 0));

    private static long On(Order order, params Account[] accounts) =>
        order.Entries.SelectMany(entry => entry.Lines).Where(line => accounts.Contains(line.Account)).Sum(line => line.Amount.Cents);
}
