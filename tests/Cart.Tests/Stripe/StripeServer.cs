using System.Net;
using System.Text.Json.Nodes;
using Loisirs.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Loisirs.Cart.Tests.Stripe;

/// <summary>Stripe on a port of this machine, as far as we use it: its paths, forms, keys and moods. Its ledger is the truth about money.</summary>
internal sealed class StripeServer(StripeLedger ledger) : IAsyncDisposable
{
    public const string ApiKey = "sk_live_of_the_town";

    private readonly int _port = FreePort.Next();
    private readonly StripeKeys _keys = new();
    private WebApplication? _app;

    public string Address => $"http://localhost:{_port}";

    /// <summary>It does what it is asked, and the line is cut before it answers.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>It answers, before doing anything, with this status: 503, 401, 429.</summary>
    public HttpStatusCode? TurnsAway { get; set; }

    /// <summary>It breaks at the next thing it is to do; the key keeps that answer.</summary>
    public bool Breaks { get; set; }

    /// <summary>It answers when this is done.</summary>
    public Task Until { get; set; } = Task.CompletedTask;

    /// <summary>How often something was to be made or changed.</summary>
    public int Posts { get; private set; }

    /// <summary>A day passed: keys are forgotten.</summary>
    public void ForgetsKeys() => _keys.Forget();

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add(Address);
        _app.MapPost("/v1/checkout/sessions", http => Makes(http, ledger.Open));
        _app.MapGet("/v1/checkout/sessions/{id}", http => Answers(http, () => ledger.Session(Id(http), IsExpanded(http))));
        _app.MapPost("/v1/checkout/sessions/{id}/expire", http => Makes(http, _ => ledger.Expire(Id(http))));
        _app.MapGet("/v1/refunds", http => Answers(http, () => ledger.RefundsOf(http.Request.Query["payment_intent"], After(http))));
        _app.MapGet("/v1/charges", http => Answers(http, () => ledger.ChargesMade(Instant(http, "created[gte]"), Instant(http, "created[lt]"), After(http))));
        _app.MapGet("/v1/disputes", http => Answers(http, () => ledger.DisputesMade()));
        _app.MapGet("/v1/disputes/{id}", http => Answers(http, () => ledger.Dispute(Id(http))));
        _app.MapPost("/v1/refunds", http => Makes(http, ledger.Refund));
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;

    private static string? After(HttpContext http) => http.Request.Query["starting_after"].FirstOrDefault();

    private static DateTimeOffset Instant(HttpContext http, string name) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(http.Request.Query[name]!, System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsExpanded(HttpContext http) => http.Request.Query["expand[0]"] == "payment_intent.latest_charge";

    /// <summary>Once a key: the same words get the first answer again, other words are refused, and two at once are one too many.</summary>
    private async Task Makes(HttpContext http, Func<IFormCollection, StripeReply> act)
    {
        var form = await http.Request.ReadFormAsync();
        Posts++;
        await Answers(http, () => _keys.Once(http.Request.Headers["Idempotency-Key"].ToString(), http.Request.Path, form, () =>
        {
            var breaks = Breaks;
            Breaks = false;
            return breaks ? StripeReply.Error(HttpStatusCode.InternalServerError, "api_error", "Something went wrong on Stripe's end.") : act(form);
        }));
    }

    private async Task Answers(HttpContext http, Func<StripeReply> act)
    {
        await Until.WaitAsync(http.RequestAborted);
        var reply = http.Request.Headers.Authorization != $"Bearer {ApiKey}"
            ? StripeReply.Error(HttpStatusCode.Unauthorized, "invalid_request_error", "Invalid API key provided.")
            : TurnsAway is { } status ? StripeReply.Error(status, "api_error", "Come back later.") : act();
        if (LosesAnswers)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = (int)reply.Status;
        http.Response.ContentType = "application/json";
        http.Response.Headers["Request-Id"] = "req_test";
        await http.Response.WriteAsync(reply.Body);
    }
}

internal sealed record StripeReply(HttpStatusCode Status, string Body)
{
    public static StripeReply Of(JsonObject thing) => new(HttpStatusCode.OK, thing.ToJsonString());

    public static StripeReply Error(HttpStatusCode status, string type, string message) => new(
        status, new JsonObject { ["error"] = new JsonObject { ["type"] = type, ["message"] = message } }.ToJsonString());
}
