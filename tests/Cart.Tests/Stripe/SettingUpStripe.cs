using System.Net;
using Loisirs.Cart.Infrastructure.Stripe;
using Loisirs.Testing;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class SettingUpStripe : StripeTest
{
    [Theory]
    [InlineData("Payments:Gateway", "Paypal", "Payments:Gateway")]
    [InlineData("Payments:Stripe:ApiKey", "", "Payments:Stripe:ApiKey")]
    [InlineData("Payments:Stripe:ApiKey", "pk_live_the_public_one", "Payments:Stripe:ApiKey")]
    [InlineData("Payments:WebhookSecrets:0", "sk_live_the_wrong_one", "Payments:WebhookSecrets")]
    [InlineData("Payments:Stripe:ApiBase", "http://stripe.example", "Payments:Stripe:ApiBase")]
    public async Task A_mistake_stops_the_start_with_a_sentence_that_names_the_setting(string key, string value, string named)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => Town.Open(with: options =>
        {
            With(options);
            options.Settings[key] = value;
        }));

        Assert.StartsWith(named, Assert.Single(failure.Failures).Split(": '")[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk_live_a", true)]
    [InlineData("rk_live_a", true)]
    [InlineData("sk_test_a", false)]
    [InlineData("rk_test_a", false)]
    public void The_key_says_whether_money_moves(string key, bool moves)
    {
        var settings = new StripeSettings { ApiKey = key };

        Assert.Equal(moves, settings.IsLive);
        Assert.Empty(settings.Mistakes([New]));
        Assert.Single(settings.Mistakes([]));
    }

    [Fact]
    public async Task The_sandbox_s_page_is_not_there()
    {
        using var visitor = Town.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(new Uri("/bac-a-sable/page-1", UriKind.Relative))).StatusCode);
    }
}
