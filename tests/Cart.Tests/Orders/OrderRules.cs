using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Orders;

public sealed class OrderRules
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 23, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory, Trait("Case", "C07")]
    [InlineData(12000, 600, 1197, 13797)] // T1
    [InlineData(10, 1, 1, 12)]
    [InlineData(1, 0, 0, 1)]
    [InlineData(4530, 227, 452, 5209)]
    [InlineData(3330, 167, 332, 3829)]
    [InlineData(9999, 500, 997, 11496)]
    [InlineData(3000, 150, 299, 3449)]
    [InlineData(1450, 73, 145, 1668)]
    [InlineData(1010, 51, 101, 1162)]
    [InlineData(50, 3, 5, 58)]
    public void A_taxable_line_is_rounded_on_the_line(long price, long gst, long qst, long total)
    {
        var line = LinePrice.Of(new(price), TaxStatus.Taxable, Today);
        Assert.Equal((gst, qst, total), (line.Gst.Cents, line.Qst.Cents, line.Total.Cents));
    }

    [Theory]
    [InlineData(8500)] // T2
    [InlineData(11000)] // T13
    public void An_exempt_line_has_no_tax(long price) =>
        Assert.Equal(price, LinePrice.Of(new(price), TaxStatus.Exempt, Today).Total.Cents);

    [Fact, Trait("Case", "C07")]
    public void Three_lines_sum_to_the_order()
    {
        var order = Place(1450, 1450, 1450);
        Assert.Equal((4350, 219, 435, 5004), (order.Base.Cents, order.Gst.Cents, order.Qst.Cents, order.Total.Cents));
        Assert.Equal(4260, Place(1235, 1235, 1235).Total.Cents); // T4
    }

    [Theory] // T31
    [InlineData(13797, 13795)]
    [InlineData(2298, 2300)]
    [InlineData(222, 220)]
    [InlineData(223, 225)]
    [InlineData(0, 0)]
    public void Cash_goes_to_five_cents(long total, long cash) => Assert.Equal(cash, CashRounding.Of(new(total)).Cents);

    [Fact]
    public void At_the_counter_the_amount_is_the_orders_and_only_cash_is_rounded()
    {
        var (cash, cheque) = (Place(12000), Place(12000));

        Assert.Equal(Verdict.TakePlaces, cash.PayAtCounter(PaymentWay.Cash, "", Now).Value);
        Assert.Equal(Verdict.TakePlaces, cheque.PayAtCounter(PaymentWay.Cheque, "123", Now).Value);

        Assert.Equal((13795, 13797), (cash.Payments[0].Amount.Cents, cheque.Payments[0].Amount.Cents));
        cash.Complete(Now);
        Assert.Equal("payment.not-due", cash.PayAtCounter(PaymentWay.Cash, "", Now).Refusal.Code);
    }

    [Fact]
    public void While_a_page_is_open_nothing_is_taken_at_the_counter()
    {
        var order = Place(12000);
        order.StartAttempt(Now);
        Assert.Equal("payment.page-open", order.PayAtCounter(PaymentWay.Cash, "", Now).Refusal.Code);
    }

    [Fact, Trait("Promise", "P-203")]
    public void An_attempts_key_is_its_own_and_stays()
    {
        var order = Place(12000);
        var first = order.StartAttempt(Now).Value;
        Assert.Same(first, order.StartAttempt(Now).Value);
        order.Hear(first, GatewayNews.Refused, Now);
        Assert.NotEqual(first.Key, order.StartAttempt(Now).Value.Key);
    }

    [Fact, Trait("Promise", "P-107")]
    public void Refusals_never_keep_the_places_past_the_limit()
    {
        var order = Place(12000);
        var now = Now;
        for (var i = 0; i < 50 && order.StartAttempt(now) is { IsRefused: false } attempt; i++, now = now.AddMinutes(2))
            order.Hear(attempt.Value, GatewayNews.Refused, now);
        Assert.Equal(Now + Order.LongestHold, order.HeldUntil);
    }

    [Fact]
    public void The_office_takes_over_after_a_day_of_silence_and_a_late_yes_is_still_heard()
    {
        var order = Place(12000);
        var attempt = order.StartAttempt(Now).Value;
        attempt.Opened("page", "https://bank.test", Now);
        order.Hear(attempt, GatewayNews.NoAnswer, Now);
        var end = order.HeldUntil + Order.TimeToAsk;

        Assert.False(order.Expire(order.HeldUntil));
        Assert.Equal(OrderState.Paying, order.State);
        Assert.False(order.Expire(end));
        Assert.Equal((OrderState.Stuck, StuckReason.NoAnswer), (order.State, order.StuckReason));
        Assert.Equal(Verdict.TakePlaces, order.Hear(attempt, GatewayNews.Paid(order.Total, "charge"), end));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 5)]
    [InlineData(30, 10)]
    public void A_silent_page_is_asked_about_at_one_two_five_and_ten_minutes(int minutes, int later)
    {
        var order = Place(12000);
        var attempt = order.StartAttempt(Now).Value;
        attempt.Opened("page", "https://bank.test", Now);
        Assert.Equal(Now.AddMinutes(1), attempt.NextAsk);
        for (var asked = Now.AddMinutes(1); asked < Now.AddMinutes(minutes); asked = attempt.NextAsk!.Value)
            order.Hear(attempt, GatewayNews.Open, asked);
        Assert.Equal(minutes == 30 ? Now.AddMinutes(30) : Now.AddMinutes(later), attempt.NextAsk);
    }

    private static Order Place(params long[] prices) => Order.Place(
        Guid.NewGuid(), "2026-000001", new(Guid.NewGuid(), "Roy", Language.French), [.. prices.Select((price, i) => SoldLine.Of(price, number: i + 1))], Now);
}
