using System.Net;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class WhenTheLineToStripeBreaks : StripeTest
{
    private const int Rounds = 20;

    [Fact, Trait("Promise", "P-203")]
    public async Task Each_order_is_charged_once_though_every_answer_is_lost_at_first()
    {
        var swimming = await Winter.Offers("Natation 3", places: Rounds);
        foreach (var family in await Many(Rounds))
        {
            var order = await HasSomethingToPay(family, swimming);
            Stripe.LosesAnswers = true;
            Assert.Equal("payment.gateway-away", (await As(family, new OpenPayment(order.Number))).Refusal.Code);
            Town.Clock.Advance(TimeSpan.FromMinutes(2));
            Assert.Equal("payment.gateway-away", (await As(family, new OpenPayment(order.Number))).Refusal.Code);
            Stripe.LosesAnswers = false;
            await PaysThere(family, order);

            Stripe.LosesAnswers = true;
            await Returns(family, order);
            Assert.Equal(OrderState.Paying, await StateOf(order));
            Stripe.LosesAnswers = false;
            Assert.Equal(PaymentStep.Paid, await Returns(family, order));
        }

        Assert.Equal((Rounds, Rounds), (Books.Pages.Count, Books.Charges.Count));
        Assert.Equal(Rounds, (await PlacesOf(swimming)).Taken);
    }

    [Fact, Trait("Promise", "P-203")]
    public async Task A_key_that_keeps_an_error_is_left_and_the_next_press_has_another()
    {
        var order = await HasSomethingToPay(Roy);
        Stripe.Breaks = true;
        Assert.Equal("payment.gateway-away", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);

        await PaysThere(Roy, order);

        Assert.Equal(PaymentStep.Paid, await Returns(Roy, order));
        Assert.Equal([AttemptState.Abandoned, AttemptState.Succeeded], (await Find(order)).Attempts.OrderBy(attempt => attempt.Number).Select(attempt => attempt.State));
    }

    [Theory, Trait("Promise", "P-203")]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Conflict)]
    public async Task Turned_away_at_the_door_the_family_is_told_and_the_same_attempt_goes_on(HttpStatusCode status)
    {
        var order = await HasSomethingToPay(Roy);
        Stripe.TurnsAway = status;
        Assert.Equal("payment.gateway-away", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);
        Assert.Equal(1, Stripe.Posts); // once, and not again by itself

        Stripe.TurnsAway = null;
        await PaysThere(Roy, order);

        Assert.Equal(PaymentStep.Paid, await Returns(Roy, order));
        Assert.Single((await Find(order)).Attempts);
    }

    [Fact, Trait("Promise", "P-206")]
    public async Task Slower_than_ten_seconds_is_silence_and_others_check_out_meanwhile()
    {
        var swimming = await Winter.Offers("Natation 3");
        var order = await HasSomethingToPay(Roy, swimming);
        var never = new TaskCompletionSource();
        Stripe.Until = never.Task;
        var opening = As(Roy, new OpenPayment(order.Number));

        var other = await Approves("Côté", "Léa 2019-01-01");
        await HasSomethingToPay(other, swimming);

        Assert.False(opening.IsCompleted);
        Assert.Equal("payment.gateway-away", (await opening.WaitAsync(TimeSpan.FromSeconds(18))).Refusal.Code);
        Assert.Equal(OrderState.Paying, await StateOf(order));
        never.SetResult();
    }

    [Fact, Trait("Promise", "P-203")]
    public async Task A_page_that_never_opened_and_cannot_any_more_does_not_keep_the_places()
    {
        var swimming = await Winter.Offers("Natation 3");
        var order = await HasSomethingToPay(Roy, swimming);
        Stripe.TurnsAway = HttpStatusCode.ServiceUnavailable;
        await As(Roy, new OpenPayment(order.Number));
        Town.Clock.Advance(TimeSpan.FromHours(2));
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(OrderState.Paying, await StateOf(order));

        Stripe.TurnsAway = null;
        await Town.Does(new ExpireUnpaidOrders());

        Assert.Equal((OrderState.Expired, 0), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Empty(Books.Pages);
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task A_refund_goes_out_once_though_answers_are_lost_and_keys_forgotten()
    {
        var order = await PaidTwice();
        Stripe.LosesAnswers = true;
        for (var round = 0; round < 3; round++)
            await Town.Does(new SendRefunds(order.Order));
        Assert.Equal(RefundState.Unknown, Assert.Single((await Find(order)).Refunds).State);

        Stripe.LosesAnswers = false;
        Books.BankIsSlow = true;
        await Town.Does(new SendRefunds());
        Assert.Equal(RefundState.Sent, Assert.Single((await Find(order)).Refunds).State);
        Stripe.ForgetsKeys();
        Books.BankIsSlow = false;
        await Town.Does(new SendRefunds());

        var refund = Assert.Single((await Find(order)).Refunds);
        Assert.Equal(RefundState.Succeeded, refund.State);
        Assert.Equal((refund.Charge, 8500, refund.Key), (Assert.Single(Books.Refunds).Payment, Books.Refunds[0].Amount, Books.Refunds[0].Key));
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task A_refund_that_Stripe_will_not_make_is_the_office_s()
    {
        var order = await PaidTwice();
        var second = (await Find(order)).Refunds[0].Charge;
        Books.Refund(new Microsoft.AspNetCore.Http.FormCollection(new()
        {
            ["payment_intent"] = second,
            ["amount"] = "8500",
            ["metadata[refund]"] = "made by hand",
        }));

        await Town.Does(new SendRefunds());

        Assert.Equal(RefundState.Failed, Assert.Single((await Find(order)).Refunds).State);
        Assert.Single(Books.Refunds);
    }

    /// <summary>Two pages of one order were paid; the second is written down to be given back.</summary>
    private async Task<CheckedOut> PaidTwice()
    {
        var order = await HasSomethingToPay(Roy);
        var first = await GoesToStripe(Roy, order);
        Books.BankRefuses(first);
        await Returns(Roy, order);
        await PaysThere(Roy, order);
        await Returns(Roy, order);
        var attempt = (await Find(order)).Attempts.Single(known => known.Session == first);
        var late = Books.Pages.Single(page => page.Id == first);
        late.Received = late.Amount;
        await Town.Does(new RecordGatewayNews(order.Order, attempt.Id, GatewayNews.Paid(new(late.Amount), late.Payment)));
        return order;
    }
}
