namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>The town's account at Stripe. Section <c>Payments:Stripe</c>.</summary>
internal sealed class StripeSettings
{
    private static readonly string[] LiveKeys = ["sk_live_", "rk_live_"];
    private static readonly string[] TestKeys = ["sk_test_", "rk_test_"];

    /// <summary>The secret or restricted key. A test key takes no money.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Where its API is; another address only in tests.</summary>
    public string ApiBase { get; set; } = "https://api.stripe.com";

    /// <summary>The key moves real money; notices of the other kind are refused.</summary>
    public bool IsLive => Begins(LiveKeys);

    /// <summary>A sentence for each mistake.</summary>
    public IEnumerable<string> Mistakes(IList<string> webhookSecrets)
    {
        if (!Begins(LiveKeys) && !Begins(TestKeys))
            yield return "Payments:Stripe:ApiKey is not a secret key of Stripe: it begins with sk_live_ or rk_live_ (for trials sk_test_ or rk_test_).";
        if (webhookSecrets.Count == 0 || webhookSecrets.Any(secret => !secret.StartsWith("whsec_", StringComparison.Ordinal)))
            yield return "Payments:WebhookSecrets must hold the signing secret that Stripe shows for the portal's endpoint: it begins with whsec_.";
        if (!Uri.TryCreate(ApiBase, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || address.IsLoopback))
            yield return "Payments:Stripe:ApiBase does not begin with https://: the key would travel in the open. Leave it out.";
    }

    private bool Begins(string[] prefixes) => prefixes.Any(prefix => ApiKey.StartsWith(prefix, StringComparison.Ordinal) && ApiKey.Length > prefix.Length);
}
