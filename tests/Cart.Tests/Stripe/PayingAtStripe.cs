using System.Net;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class PayingAtStripe : StripeTest
{
    [Fact, Trait("Promise", "P-217"), Trait("Promise", "P-301")]
    public async Task A_family_pays_there_comes_back_and_finds_its_confirmation()
    {
        var order = await HasSomethingToPay(Roy);
        using var browser = await Town.SignsIn(Roy.Email);
        var before = await browser.Gets($"/panier/paiement/{order.Number}");
        var session = Assert.Single(Books.Pages).Id;
        Assert.NotNull(before.Document.QuerySelector($"a[href='https://checkout.stripe.com/c/pay/{session}']"));
        Assert.Empty(before.Document.QuerySelectorAll("main input:not([type=hidden]), iframe, script[src^=http]"));

        Books.Pays(session);
        var back = await browser.Gets(new Uri(Books.Pages[0].Asked["success_url"]).AbsolutePath);
        await Town.Quiet();

        back.IsShown(order.Number);
        Assert.StartsWith("/commandes/" + order.Number, back.Path, StringComparison.Ordinal);
        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Equal($"order:{order.Order}:confirmation", Assert.Single(await Letters()).Key);
        var payment = await PaymentOf(order);
        Assert.Equal((8500, "pi_1", "4242"), (payment.Amount.Cents, payment.Charge, payment.LastDigits));
    }

    [Theory]
    [InlineData(Language.French, "fr-CA", "Loisirs – commande ", "/panier/paiement/")]
    [InlineData(Language.English, "en", "Recreation – order ", "/en/panier/paiement/")]
    public async Task Stripe_hears_the_order_the_dollars_and_the_language_and_nobody_s_name(Language language, string locale, string name, string path)
    {
        var family = await Approves("Tremblay", language, "Léa 2018-04-02");
        var order = await HasSomethingToPay(family);
        await GoesToStripe(family, order);

        var asked = Assert.Single(Books.Pages).Asked;
        Assert.Equal(("cad", "8500", "1"), (asked["line_items[0][price_data][currency]"], asked["line_items[0][price_data][unit_amount]"], asked["line_items[0][quantity]"]));
        Assert.Equal(name + order.Number, asked["line_items[0][price_data][product_data][name]"]);
        Assert.Equal((locale, "false"), (asked["locale"], asked["adaptive_pricing[enabled]"]));
        Assert.All((string[])["success_url", "cancel_url"], way => Assert.EndsWith(path + order.Number, asked[way], StringComparison.Ordinal));
        Assert.DoesNotContain(asked.Values, value => value.Contains("Léa", StringComparison.Ordinal) || value.Contains("Tremblay", StringComparison.Ordinal));
    }

    [Theory, Trait("Promise", "P-204")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whether_the_notice_or_the_family_comes_first_it_is_paid_once(bool noticeFirst)
    {
        var order = await HasSomethingToPay(Roy);
        var session = await PaysThere(Roy, order);

        if (noticeFirst)
            await Tells(Event(session));
        Assert.Equal(PaymentStep.Paid, await Returns(Roy, order));
        await Tells(Event(session));
        await Tells(Event(session));
        await Town.Quiet();

        Assert.Single(await Letters());
        Assert.Single((await Find(order)).Payments);
        Assert.Empty(Books.Refunds);
    }

    [Fact, Trait("Promise", "P-204")]
    public async Task All_at_once_make_it_paid_once()
    {
        var order = await HasSomethingToPay(Roy);
        var session = await PaysThere(Roy, order);
        Town.Clock.Advance(Order.TimeToPay);

        await Task.WhenAll(
            Returns(Roy, order), Tells(Event(session)), Town.Does(new AskGateway(order.Order)), Town.Does(new EndUnpaidOrder(order.Order)),
            Tells(Event(session)), As(Roy, new AbandonPayment(order.Number)));
        await Town.Quiet();

        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Single(await Letters());
        Assert.Empty(Books.Refunds);
    }

    [Fact]
    public async Task Nobody_tells_and_the_poll_finds_it_paid()
    {
        var order = await HasSomethingToPay(Roy);
        await PaysThere(Roy, order);
        Town.Clock.Advance(TimeSpan.FromMinutes(1));

        await Town.Does(new PollPayments());

        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Fact]
    public async Task While_the_bank_takes_its_time_the_page_waits_and_a_refusal_can_be_tried_again()
    {
        var order = await HasSomethingToPay(Roy);
        var session = await GoesToStripe(Roy, order);
        Books.WaitsForBank(session);
        Assert.Equal(PaymentStep.BeingChecked, await Returns(Roy, order));

        Books.BankRefuses(session);
        Assert.Equal(PaymentStep.Refused, await Returns(Roy, order));
        await PaysThere(Roy, order);

        Assert.Equal(PaymentStep.Paid, await Returns(Roy, order));
        Assert.Equal(2, Books.Pages.Count);
    }

    [Fact, Trait("Promise", "P-201")]
    public async Task At_the_end_of_the_hold_the_page_is_closed_there_before_places_are_freed()
    {
        var swimming = await Winter.Offers("Natation 3");
        var order = await HasSomethingToPay(Roy, swimming);
        var session = await GoesToStripe(Roy, order);
        Town.Clock.Advance(Order.TimeToPay);

        await Town.Does(new ExpireUnpaidOrders());

        Assert.Equal((OrderState.Expired, 0), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.False(Books.Pays(session));
        Assert.Equal(HttpStatusCode.OK, await Tells(Event(session, "checkout.session.expired")));
        Assert.Equal(OrderState.Expired, await StateOf(order));
    }

    [Theory, Trait("Promise", "P-208"), Trait("Promise", "P-209")]
    [InlineData(8400, "cad")]
    [InlineData(8500, "usd")]
    public async Task Another_amount_or_currency_than_the_order_s_goes_to_the_office(long amount, string currency)
    {
        var order = await HasSomethingToPay(Roy);
        Books.Pays(await GoesToStripe(Roy, order), amount, currency);

        Assert.Equal(PaymentStep.Stuck, await Returns(Roy, order));
        await Town.Quiet();
        Assert.Empty(await Letters());
    }
}
