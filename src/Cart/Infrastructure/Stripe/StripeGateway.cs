using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Shared.Texts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Stripe;
using Stripe.Checkout;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>Payment on Stripe's own pages (Checkout, full redirect: P-217). Each call is made once; whoever calls again uses the same key.</summary>
internal sealed class StripeGateway : IPaymentGateway, IDisposable
{
    /// <summary>Longer than this is silence.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Under this name our refund's key hangs on Stripe's refund, so that we find it again when its key is forgotten there.</summary>
    public const string RefundKey = "refund";

    private static readonly TimeSpan LineLife = TimeSpan.FromMinutes(5); // so that a moved address is seen
    private readonly HttpClient _line = new(new SocketsHttpHandler { PooledConnectionLifetime = LineLife }) { Timeout = Patience };
    private readonly SessionService _pages;
    private readonly RefundService _refunds;
    private readonly StripeStatement _statement;
    private readonly WordsIn _words;
    private readonly ILogger<StripeGateway> _log;

    public StripeGateway(IOptions<PaymentSettings> settings, WordsIn words, ILogger<StripeGateway> log)
    {
        (_words, _log) = (words, log);
        var client = new StripeClient(new StripeClientOptions
        {
            ApiKey = settings.Value.Stripe.ApiKey,
            ApiBase = settings.Value.Stripe.ApiBase.TrimEnd('/'),
            HttpClient = new SystemNetHttpClient(_line, maxNetworkRetries: 0, enableTelemetry: false),
        });
        (_pages, _refunds, _statement) = (new(client), new(client), new(client, log));
    }

    public async Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop)
    {
        var name = _words.The(request.Language)["payment.at-provider", request.OrderNumber];
        var opened = await _log.Hear(() => _pages.CreateAsync(StripePage.Of(request, name), Under(request.Key), stop));
        return opened switch
        {
            { Value: { } page } => new(page.Id, page.Url),
            // Nobody was told an address, so nobody can pay there: this attempt is over, and the next has a key of its own (P-203).
            { Says: StripeSays.No or StripeSays.Broke } => GatewayPage.None,
            _ => null,
        };
    }

    public async Task<GatewayNews> Ask(string session, CancellationToken stop)
    {
        var options = new SessionGetOptions { Expand = ["payment_intent.latest_charge"] };
        var asked = await _log.Hear(() => _pages.GetAsync(session, options, cancellationToken: stop));
        return asked.Value is { } page ? StripePage.News(page) : GatewayNews.NoAnswer;
    }

    /// <summary>One that is paid or closed already stays so: Stripe says no to it, which is what we want to hear.</summary>
    public Task Close(string session, CancellationToken stop) => _log.Hear(() => _pages.ExpireAsync(session, cancellationToken: stop));

    /// <summary>Looks for it first: Stripe forgets a key after a day, and would pay out again (P-203, P-210).</summary>
    public async Task<RefundState> Refund(RefundRequest request, CancellationToken stop)
    {
        const int Most = 100;
        var known = await _log.Hear(() => _refunds.ListAsync(new() { PaymentIntent = request.Charge, Limit = Most }, cancellationToken: stop));
        if (known.Value is not { } list)
            return StateOf(known.Says);
        if (list.FirstOrDefault(refund => refund.Metadata?.GetValueOrDefault(RefundKey) == request.Key) is { } mine)
            return StateOf(mine);

        var options = new RefundCreateOptions
        {
            PaymentIntent = request.Charge,
            Amount = request.Amount.Cents,
            Metadata = new() { [RefundKey] = request.Key },
        };
        var made = await _log.Hear(() => _refunds.CreateAsync(options, Under(request.Key), stop));
        return made.Value is { } refund ? StateOf(refund) : StateOf(made.Says);
    }

    public Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop) => _statement.Between(from, until, stop);

    public Task<GatewayDispute?> Dispute(string reference, CancellationToken stop) => _statement.Dispute(reference, stop);

    public void Dispose() => _line.Dispose();

    private static RequestOptions Under(string key) => new() { IdempotencyKey = key };

    private static RefundState StateOf(StripeSays says) => says == StripeSays.No ? RefundState.Failed : RefundState.Unknown;

    private static RefundState StateOf(global::Stripe.Refund refund) => refund.Status switch
    {
        "succeeded" => RefundState.Succeeded,
        "failed" or "canceled" => RefundState.Failed,
        _ => RefundState.Sent,
    };
}
