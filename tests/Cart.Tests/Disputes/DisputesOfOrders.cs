using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Disputes;

/// <summary>What a dispute does to an order in each of its states, and to the books: the rules, that need no town.</summary>
public sealed class DisputesOfOrders
{
    private static readonly DateTimeOffset Now = new(2027, 1, 9, 15, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Promise", "P-201")]
    [InlineData(nameof(OrderState.Paid))]
    [InlineData(nameof(OrderState.Stuck))]
    [InlineData(nameof(OrderState.Expired))]
    [InlineData(nameof(OrderState.Cancelled))]
    public void Is_mirrored_and_leaves_the_state_and_the_places_alone(string known)
    {
        var state = Enum.Parse<OrderState>(known);
        var order = In(state);
        Assert.Equal(state, order.State);
        var lost = order.Lines.Count(line => line.LostAt is not null);

        foreach (var news in (GatewayDisputeState[])[GatewayDisputeState.Open, GatewayDisputeState.Open, GatewayDisputeState.Won, GatewayDisputeState.Open])
            order.Hear(Told(news), Now.AddHours(1));

        Assert.Equal((state, lost), (order.State, order.Lines.Count(line => line.LostAt is not null)));
        Assert.Equal((8500, DisputeOutcome.Won), (Assert.Single(order.Disputes).Amount.Cents, order.Disputes[0].Outcome));
        Assert.Equal((0, 0), (On(order, Account.Disputed), On(order, Account.DisputeLoss)));
        AreBalanced(order);
    }

    [Fact, Trait("Promise", "P-201")]
    public void Of_an_order_that_is_being_paid_or_of_another_charge_is_not_of_this_one()
    {
        var order = New();
        order.Hear(Told(GatewayDisputeState.Open), Now);
        var paid = In(OrderState.Paid);
        paid.Hear(Told(GatewayDisputeState.Open) with { Charge = "charge-2" }, Now);

        Assert.Equal((OrderState.Paying, 0, 0), (order.State, order.Disputes.Count, paid.Disputes.Count));
    }

    /// <summary>Any order of news comes to the same books: what the gateway said last of it decides.</summary>
    [Theory, Trait("Promise", "P-212")]
    [InlineData("Open", 0, 8500, 0)]
    [InlineData("Asked", 8500, 0, 0)]
    [InlineData("Asked Open", 0, 8500, 0)]
    [InlineData("Asked Won", 8500, 0, 0)]
    [InlineData("Open Won", 8500, 0, 0)]
    [InlineData("Won", 8500, 0, 0)]
    [InlineData("Won Open", 8500, 0, 0)]
    [InlineData("Open Lost", 0, 0, 8500)]
    [InlineData("Lost", 0, 0, 8500)]
    [InlineData("Lost Open", 0, 0, 8500)]
    [InlineData("Asked Asked Open Open Lost Lost", 0, 0, 8500)]
    public void Moves_the_money_each_way_once(string news, long card, long held, long lost)
    {
        var order = In(OrderState.Paid);

        foreach (var state in news.Split(' ').Select(Enum.Parse<GatewayDisputeState>))
            order.Hear(Told(state), Now.AddHours(1));

        Assert.Equal((card, held, lost), (On(order, Account.Card), On(order, Account.Disputed), On(order, Account.DisputeLoss)));
        AreBalanced(order);
    }

    [Theory, Trait("Promise", "P-210")]
    [InlineData(true)]
    [InlineData(false)]
    public void What_goes_back_by_itself_waits_and_is_not_paid_twice(bool isWon)
    {
        var order = In(OrderState.Paid);
        order.Hear(Told(GatewayDisputeState.Open), Now);
        Assert.Equal("refund.disputed", order.Cancel(order.Lines[0], order.Total, CancellationCause.Family, Guid.Empty, "", Now).Refusal.Code);
        Assert.Equal("refund.disputed", order.Cancel(order.Lines[0], new(1), CancellationCause.Office, Guid.Empty, "", Now).Refusal.Code);

        _ = order.Cancel(order.Lines[0], order.Total, CancellationCause.GroupCancelled, Guid.Empty, "", Now).Value;
        order.Hear(Told(isWon ? GatewayDisputeState.Won : GatewayDisputeState.Lost), Now.AddHours(1));

        Assert.Equal(isWon ? RefundState.Requested : RefundState.Succeeded, Assert.Single(order.Refunds).State);
        Assert.Equal((0, 0), (On(order, Account.Disputed), On(order, Account.DisputeLoss)));
        Assert.Equal(isWon ? -8500 : 0, On(order, Account.Receivable)); // owed until it is sent; or given back by the bank
        Assert.Equal(Money.Zero, order.Refundable);
        AreBalanced(order);
    }

    [Fact, Trait("Promise", "P-210")]
    public void What_was_lost_does_not_go_back_and_a_line_is_cancelled_without()
    {
        var order = In(OrderState.Paid);
        order.Hear(Told(GatewayDisputeState.Lost), Now);
        Assert.Equal("dispute.not-lost", Held().Decide("dispute-1", DisputeChoice.Leave, "", Guid.Empty, Now).Refusal.Code);
        Assert.Equal(Refusal.NotFound, order.Decide("dispute-2", DisputeChoice.Leave, "", Guid.Empty, Now).Refusal);

        Assert.Equal(Money.Zero, order.MostBack(order.Lines[0], tickets: null));
        Assert.Equal(Money.Zero, order.Cancel(order.Lines[0], order.Total, CancellationCause.GroupCancelled, Guid.Empty, "", Now).Value.Back);
        Assert.Empty(order.Refunds);
        _ = order.Decide("dispute-1", DisputeChoice.Cancel, "Fraude", Guid.Empty, Now).Value;
        Assert.Equal("dispute.decided", order.Decide("dispute-1", DisputeChoice.Leave, "", Guid.Empty, Now).Refusal.Code);
    }

    private static Order Held()
    {
        var order = In(OrderState.Paid);
        order.Hear(Told(GatewayDisputeState.Open), Now);
        return order;
    }

    private static GatewayDispute Told(GatewayDisputeState state) => new("dispute-1", "charge-1", new(8500), Now, state, "fraudulent", Now.AddDays(7));

    private static Order New() => Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French), [SoldLine.Of(8500, TaxStatus.Exempt)], Now);

    private static Order In(OrderState state)
    {
        var order = New();
        var attempt = order.StartAttempt(Now).Value;
        if (state == OrderState.Expired)
        {
            order.Hear(attempt, GatewayNews.Closed, Now);
            order.Expire(Now + Order.TimeToPay);
        }

        order.Hear(attempt, GatewayNews.Paid(state == OrderState.Stuck ? new(8400) : order.Total, "charge-1"), Now);
        if (state == OrderState.Paid)
            order.Complete(Now);
        else if (state is OrderState.Expired or OrderState.Cancelled)
            order.CompleteWith(new HashSet<Guid>(), Now);
        return order;
    }

    private static long On(Order order, Account account) => order.Entries.SelectMany(entry => entry.Lines).Where(line => line.Account == account).Sum(line => line.Amount.Cents);

    private static void AreBalanced(Order order)
    {
        Assert.All(order.Entries, entry => Assert.Equal(Money.Zero, Money.Sum(entry.Lines.Select(line => line.Amount))));
        Assert.Equal(order.Entries.Count, order.Entries.Select(entry => entry.Key).Distinct().Count());
    }
}
