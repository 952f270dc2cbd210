using System.Net;
using System.Text;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Stripe;

/// <summary>A town whose families pay at Stripe, which runs beside it on this machine.</summary>
public abstract class StripeTest : CartTest
{
    private protected const string Old = "whsec_of_last_year";
    private protected const string New = "whsec_of_this_year";

    private protected StripeLedger Books { get; }

    private protected StripeServer Stripe { get; }

    protected StripeTest()
    {
        Books = new(() => Town.Clock.GetUtcNow());
        Stripe = new(Books);
    }

    public override async Task InitializeAsync()
    {
        await Stripe.Start();
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Stripe.DisposeAsync();
    }

    protected override void With(TownOptions options)
    {
        options.Settings["Payments:Gateway"] = "Stripe";
        options.Settings["Payments:Stripe:ApiKey"] = StripeServer.ApiKey;
        options.Settings["Payments:Stripe:ApiBase"] = Stripe.Address;
        options.Settings["Payments:WebhookSecrets:0"] = New;
        options.Settings["Payments:WebhookSecrets:1"] = Old;
    }

    private protected async Task<CheckedOut> HasSomethingToPay(FamilyInTown family, Guid? group = null)
    {
        await Adds(family, "Léa", group ?? await Winter.Offers("Natation 3"));
        return await ChecksOut(family);
    }

    /// <summary>Follows the link to Stripe.</summary>
    /// <returns>The page's id there.</returns>
    private protected async Task<string> GoesToStripe(FamilyInTown family, CheckedOut order) =>
        (await Does(family, new OpenPayment(order.Number))).Address.Split('/')[^1];

    /// <summary>Pays there; nobody has told the portal yet.</summary>
    private protected async Task<string> PaysThere(FamilyInTown family, CheckedOut order)
    {
        var session = await GoesToStripe(family, order);
        Assert.True(Books.Pays(session));
        return session;
    }

    private protected async Task<PaymentStep> Returns(FamilyInTown family, CheckedOut order) =>
        (await Does(family, new SettlePayment(order.Number))).Step;

    private protected static string Event(string session, string kind = "checkout.session.completed", string live = "true") =>
        $$$$"""{"id":"evt_1","object":"event","api_version":"2020-08-27","livemode":{{{{live}}}},"type":"{{{{kind}}}}","data":{"object":{"id":"{{{{session}}}}","payment_intent":"pi_1","amount_total":1,"currency":"usd"}}}""";

    private protected Task<HttpStatusCode> Tells(string body, string? secret = New, int seconds = 0) => Posts(
        body, secret is null ? null : WebhookSignature.Sign(Encoding.UTF8.GetBytes(body), secret, Town.Clock.GetUtcNow().AddSeconds(seconds)));

    private protected async Task<HttpStatusCode> Posts(string body, string? signature, string header = "Stripe-Signature")
    {
        using var client = Town.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webhooks/payments") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation(header, signature);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private protected async Task<Payment> PaymentOf(CheckedOut order) => Assert.Single((await Find(order)).Payments);
}
