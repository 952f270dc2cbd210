using System.Net;
using System.Text;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Payments;

public sealed class HearingWebhooks : CartTest
{
    private const string Old = "secret-of-last-year";
    private const string New = "secret-of-this-year";

    protected override void With(TownOptions options)
    {
        base.With(options);
        options.Settings["Payments:WebhookSecrets:0"] = New;
        options.Settings["Payments:WebhookSecrets:1"] = Old;
    }

    [Theory, Trait("Promise", "P-208")]
    [InlineData(null, 0, false)] // no signature
    [InlineData("secret-of-another-endpoint", 0, false)]
    [InlineData(New, -301, false)]
    [InlineData(New, 301, false)]
    [InlineData(New, -299, true)]
    [InlineData(New, 299, true)]
    [InlineData(Old, 0, true)] // both are good while one replaces the other
    public async Task A_notice_counts_only_if_its_signature_is_right_and_fresh(string? secret, int seconds, bool counts)
    {
        var (order, session) = await PaidAndNotHeard();

        var status = await Sends(Body(session), secret, seconds);

        Assert.Equal(counts ? HttpStatusCode.OK : HttpStatusCode.BadRequest, status);
        Assert.Equal(counts ? OrderState.Paid : OrderState.Paying, await StateOf(order));
    }

    [Fact, Trait("Promise", "P-208")]
    public async Task A_body_written_anew_after_signing_does_not_count()
    {
        var (order, session) = await PaidAndNotHeard();
        var signature = WebhookSignature.Sign(Encoding.UTF8.GetBytes(Body(session)), New, Town.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.BadRequest, await Posts(Body(session).Replace("{", "{ ", StringComparison.Ordinal), signature));
        Assert.Equal(HttpStatusCode.BadRequest, await Posts(Body(session), "t=1,v1=zz"));
        Assert.Equal(OrderState.Paying, await StateOf(order));
    }

    [Fact, Trait("Promise", "P-208")]
    public async Task Ten_times_the_same_is_one_effect_and_amounts_are_read_from_the_gateway()
    {
        var (order, session) = await PaidAndNotHeard();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ =>
            Sends($$"""{"session":"{{session}}","amount":1,"state":"refused"}""", New, 0)));
        await Town.Quiet();

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(8500, Assert.Single((await Find(order)).Payments).Amount.Cents);
        Assert.Single(await Letters());
    }

    [Fact, Trait("Promise", "P-208")]
    public async Task Another_ones_page_and_what_is_no_notice_change_nothing()
    {
        Assert.Equal(HttpStatusCode.OK, await Sends(Body("page-of-somebody-else"), New, 0));
        Assert.Equal(HttpStatusCode.BadRequest, await Sends("[]", New, 0));
        Assert.Equal(HttpStatusCode.BadRequest, await Sends("{\"session\":3}", New, 0));
        Assert.Equal(HttpStatusCode.BadRequest, await Sends("not json", New, 0));
    }

    [Fact]
    public async Task The_sandbox_sends_its_own_notices_twice_when_asked_to()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order, SandboxCard.Twice);
        var notices = Town.Services.GetRequiredService<SandboxNotices>();
        using var client = Town.Visitor();

        Assert.Equal(2, await notices.SendDue(client, CancellationToken.None));
        Assert.Equal(0, await notices.SendDue(client, CancellationToken.None));

        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    private async Task<(Application.CheckOut.CheckedOut Order, string Session)> PaidAndNotHeard()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        return (order, await PaysOnThePage(Roy, order));
    }

    private static string Body(string session) => $$"""{"notice":"n-1","session":"{{session}}"}""";

    private Task<HttpStatusCode> Sends(string body, string? secret, int seconds) => Posts(
        body, secret is null ? null : WebhookSignature.Sign(Encoding.UTF8.GetBytes(body), secret, Town.Clock.GetUtcNow().AddSeconds(seconds)));

    private async Task<HttpStatusCode> Posts(string body, string? signature)
    {
        using var client = Town.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, PaymentWebhook.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation(WebhookSignature.Header, signature);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
