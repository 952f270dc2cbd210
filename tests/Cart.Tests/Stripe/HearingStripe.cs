using System.Net;
using System.Text;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Webhooks;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class HearingStripe : StripeTest
{
    [Theory, Trait("Promise", "P-208")]
    [InlineData(null, 0, false)] // no signature
    [InlineData("whsec_of_another_endpoint", 0, false)]
    [InlineData(New, -301, false)]
    [InlineData(New, 301, false)]
    [InlineData(New, -299, true)]
    [InlineData(Old, 0, true)] // both are good while one replaces the other
    public async Task An_event_counts_only_if_its_signature_is_right_and_fresh(string? secret, int seconds, bool counts)
    {
        var order = await HasSomethingToPay(Roy);
        var session = await PaysThere(Roy, order);
        var before = await Find(order);

        var status = await Tells(Event(session), secret, seconds);

        Assert.Equal(counts ? HttpStatusCode.OK : HttpStatusCode.BadRequest, status);
        var after = await Find(order);
        Assert.Equal((counts ? OrderState.Paid : OrderState.Paying, counts ? 1 : 0), (after.State, after.Payments.Count));
        Assert.Equal(counts, after.Version != before.Version);
    }

    [Fact, Trait("Promise", "P-208")]
    public async Task A_trial_s_event_a_body_written_anew_and_another_header_do_not_count()
    {
        var order = await HasSomethingToPay(Roy);
        var session = await PaysThere(Roy, order);
        var version = (await Find(order)).Version;
        var signature = WebhookSignature.Sign(Encoding.UTF8.GetBytes(Event(session)), New, Town.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.BadRequest, await Tells(Event(session, live: "false")));
        Assert.Equal(HttpStatusCode.BadRequest, await Posts(Event(session).Replace(":", ": ", StringComparison.Ordinal), signature));
        Assert.Equal(HttpStatusCode.BadRequest, await Posts(Event(session), signature, "Payment-Signature"));
        foreach (var body in (string[])["not json", "[]", "{}", """{"livemode":true,"type":"checkout.session.completed","data":{"object":{}}}"""])
            Assert.Equal(HttpStatusCode.BadRequest, await Tells(body));

        Assert.Equal((OrderState.Paying, version), (await StateOf(order), (await Find(order)).Version));
    }

    [Fact, Trait("Promise", "P-208")]
    public async Task Ten_times_the_same_is_one_effect_and_the_amount_is_the_one_that_was_received()
    {
        var order = await HasSomethingToPay(Roy);
        var session = await PaysThere(Roy, order);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Tells(Event(session)))); // its body says 1 and usd
        await Town.Quiet();

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(8500, (await PaymentOf(order)).Amount.Cents);
        Assert.Single(await Letters());
    }

    [Theory, Trait("Promise", "P-208")]
    [InlineData("checkout.session.completed")]
    [InlineData("checkout.session.async_payment_succeeded")]
    public async Task An_event_that_says_paid_of_a_page_that_is_not_changes_nothing(string kind)
    {
        var order = await HasSomethingToPay(Roy);
        var session = await GoesToStripe(Roy, order);

        Assert.Equal(HttpStatusCode.OK, await Tells(Event(session, kind)));

        Assert.Equal(OrderState.Paying, await StateOf(order));
        Assert.Empty((await Find(order)).Payments);
    }

    [Theory]
    [InlineData("checkout.session.completed")] // of another program of the same account
    [InlineData("charge.dispute.created")]
    [InlineData("refund.created")]
    [InlineData("refund.failed")]
    [InlineData("customer.created")]
    public async Task What_is_not_about_a_page_of_ours_is_taken_and_leaves_orders_alone(string kind)
    {
        var order = await HasSomethingToPay(Roy);
        await GoesToStripe(Roy, order);
        var version = (await Find(order)).Version;

        Assert.Equal(HttpStatusCode.OK, await Tells(Event("of_somebody_else", kind)));

        Assert.Equal(version, (await Find(order)).Version);
    }
}
