using CsCheck;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Disputes;

/// <summary>A payment that a bank takes back, all or a part of it, is borne once by the order that it was paid for and by those that registrations went to.</summary>
public sealed class BorneOnce
{
    private static readonly DateTimeOffset Now = new(2027, 1, 9, 15, 0, 0, TimeSpan.Zero);

    /// <summary>Of each line: its price; whether it changes group, to what price; what is cancelled before and during the dispute.</summary>
    private static readonly Gen<(long Price, long? To, Fate Fate)> Line = Gen.Select(
        Gen.Long[1, 40000], Gen.Long[1, 40000].Nullable(), Gen.Int[0, 3].Select(fate => (Fate)fate));

    private static readonly Gen<((long Price, long? To, Fate Fate)[] Lines, int Share)> Story = Gen.Select(Line.Array[1, 4], Gen.Int[1, 100]);

    [Fact, Trait("Promise", "P-210"), Trait("Promise", "P-212")]
    public void Whatever_of_it_is_lost_to_the_cent() => Story.Sample(story =>
    {
        var (first, orders, sent) = Tells(story.Lines);
        var charge = first.Total;
        var dispute = new Money(Math.Max(1, (charge - sent).Cents * story.Share / 100));
        if (charge == sent)
            return;

        first.Hear(Told(GatewayDisputeState.Open, dispute), Now);
        foreach (var (order, line) in Standing(orders, story.Lines, Fate.WhileHeld))
            _ = order.Cancel(line, line.Total, CancellationCause.GroupCancelled, Guid.Empty, "", Now).Value;
        var waited = Waiting(orders);
        Knows(orders, first);
        first.Hear(Told(GatewayDisputeState.Lost, dispute), Now.AddHours(1), [.. orders.Skip(1)]);

        var known = Assert.Single(first.Disputes);
        var byBank = Money.Sum(orders.SelectMany(order => order.Refunds).Where(refund => refund.To == RefundTo.Bank).Select(refund => refund.Amount));
        Assert.Equal(dispute, byBank + Money.Sum(known.Shares.Select(share => share.Amount)));
        Assert.Equal(Money.Least(waited, dispute), byBank);
        Assert.Equal(waited, byBank + Waiting(orders));
        Assert.Equal(charge - sent - Waiting(orders) - dispute, Money.Sum(orders.Select(order => order.Refundable)) - OwnCards(orders));
        Assert.All(orders, order => Assert.True(order.Refundable >= Money.Zero));

        Assert.All(orders.SelectMany(order => order.Entries), entry => Assert.Equal(Money.Zero, Money.Sum(entry.Lines.Select(line => line.Amount))));
        Assert.Equal(Money.Zero, On(orders, Account.Disputed));
        Assert.Equal(dispute - byBank, On(orders, Account.DisputeLoss));
        Assert.Equal(charge - sent - dispute + OwnCards(orders, onlyDone: true), On(orders, Account.Card));
    }, iter: 5_000);

    private enum Fate
    {
        Stays,
        Before,
        WhileHeld,
        ChangesTwice,
    }

    /// <summary>The order that was paid by card, with all that registrations went to; and what the gateway gave back before.</summary>
    private static (Order First, List<Order> All, Money Sent) Tells((long Price, long? To, Fate Fate)[] lines)
    {
        var first = Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French),
            [.. lines.Select((line, at) => SoldLine.Of(line.Price, TaxStatus.Exempt, number: at + 1))], Now);
        first.Hear(first.StartAttempt(Now).Value, GatewayNews.Paid(first.Total, "charge-1"), Now);
        first.Complete(Now);
        var orders = new List<Order> { first };
        foreach (var (line, at) in lines.Select((line, at) => (line, at)).Where(one => one.line.To is not null))
        {
            var heir = Moves(first, first.Line(at + 1)!, line.To!.Value);
            orders.Add(heir);
            if (line.Fate == Fate.ChangesTwice)
                orders.Add(Moves(heir, heir.Lines[0], line.Price));
        }

        foreach (var (order, line) in Standing(orders, lines, Fate.Before))
            _ = order.Cancel(line, line.Total, CancellationCause.Family, Guid.Empty, "", Now).Value;
        foreach (var (order, refund) in orders.SelectMany(order => order.Refunds.Where(refund => refund.State == RefundState.Requested).Select(refund => (order, refund))).ToList())
            order.HearOfRefund(refund.Id, RefundState.Succeeded, Now);
        return (first, orders, Money.Sum(orders.SelectMany(order => order.Refunds).Where(refund => refund is { To: RefundTo.Origin, Charge: "charge-1" }).Select(refund => refund.Amount)));
    }

    /// <summary>To a group at another price; what is due beside is paid by a card of its own.</summary>
    private static Order Moves(Order from, OrderLine line, long price)
    {
        var sold = SoldLine.Of(price, TaxStatus.Exempt);
        var worth = Money.Least(line.Total, from.Refundable);
        var due = from.DueBeside(worth, sold.Total);
        var order = Order.Place(Guid.NewGuid(), "2027-000002", new(Guid.NewGuid(), "Roy", Language.French), [sold], Now).InPlaceOf(line, sold.Total - due);
        if (!order.Due.IsZero)
            order.Hear(order.StartAttempt(Now).Value, GatewayNews.Paid(order.Due, $"charge-{order.Id}"), Now);
        order.CarryIn(from.Transfer(line, worth, Money.Least(worth, order.Carried), Guid.Empty, "", Now).Value, Now);
        order.Complete(Now);
        return order;
    }

    /// <summary>The lines that stand and have that fate, wherever they are now.</summary>
    private static List<(Order Order, OrderLine Line)> Standing(List<Order> orders, (long Price, long? To, Fate Fate)[] lines, Fate fate)
    {
        var found = new List<(Order, OrderLine)>();
        foreach (var (at, _) in lines.Select((line, at) => (at, line)).Where(one => one.line.Fate == fate))
        {
            var (order, line) = (orders[0], orders[0].Line(at + 1)!);
            while (orders.Find(next => next.Replaced == line.Id) is { } next)
                (order, line) = (next, next.Lines[0]);
            if (order.WhyNotCancel(line) is null)
                found.Add((order, line));
        }

        return found;
    }

    /// <summary>Of the disputed charge, what is to go back and was not sent.</summary>
    private static Money Waiting(List<Order> orders) => Money.Sum(orders.SelectMany(order => order.Refunds)
        .Where(refund => refund is { State: RefundState.Requested, To: RefundTo.Origin, Charge: "charge-1" }).Select(refund => refund.Amount));

    /// <summary>What cards of the heirs' own brought, less what goes back to them, or went already.</summary>
    private static Money OwnCards(List<Order> orders, bool onlyDone = false) =>
        Money.Sum(orders.Skip(1).SelectMany(order => order.Payments).Where(payment => payment.Charge is not null).Select(payment => payment.Amount))
        - Money.Sum(orders.SelectMany(order => order.Refunds).Where(refund => refund is { To: RefundTo.Origin } && refund.Charge != "charge-1" && (!onlyDone || refund.DoneAt is not null)).Select(refund => refund.Amount));

    private static void Knows(List<Order> orders, Order first)
    {
        foreach (var heir in orders.Skip(1))
            heir.KnowsOf(first.Disputes);
    }

    private static GatewayDispute Told(GatewayDisputeState state, Money amount) => new("dispute-1", "charge-1", amount, Now, state, "fraudulent", Now.AddDays(7));

    private static Money On(List<Order> orders, Account account) =>
        Money.Sum(orders.SelectMany(order => order.Entries).SelectMany(entry => entry.Lines).Where(line => line.Account == account).Select(line => line.Amount));
}
