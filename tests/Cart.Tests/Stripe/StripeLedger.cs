using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Cart.Tests.Stripe;

/// <summary>Stripe's books: pages, charges and refunds; and what families and the town's office do there.</summary>
internal sealed class StripeLedger(Func<DateTimeOffset> now)
{
    private static readonly TimeSpan ShortestPage = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestPage = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, StripePageThere> _pages = new();
    private readonly ConcurrentQueue<StripeRefundThere> _refunds = new();
    private readonly ConcurrentQueue<JsonObject> _disputes = new();
    private int _last;

    public IReadOnlyList<StripePageThere> Pages => [.. _pages.Values.OrderBy(page => page.Number)];

    public IReadOnlyList<StripePageThere> Charges => [.. Pages.Where(page => page.Received is not null)];

    public IReadOnlyList<StripeRefundThere> Refunds => [.. _refunds];

    /// <summary>A refund waits for the bank before it succeeds.</summary>
    public bool BankIsSlow { get; set; }

    /// <summary>The family pays on the page. False: it is closed.</summary>
    public bool Pays(string session, long? amount = null, string currency = "cad")
    {
        var page = _pages[session];
        lock (page)
        {
            if (page.Status != "open")
                return false;
            (page.Status, page.Received, page.ReceivedIn, page.ReceivedAt) = ("complete", amount ?? page.Amount, currency, now());
            return true;
        }
    }

    /// <summary>The family has done its part, and the bank takes its time.</summary>
    public void WaitsForBank(string session) => (_pages[session].Status, _pages[session].Intent) = ("complete", "processing");

    /// <summary>The bank will not, and nothing more can be tried on that page.</summary>
    public void BankRefuses(string session) => (_pages[session].Status, _pages[session].Intent) = ("complete", "requires_payment_method");

    public StripeReply Open(IFormCollection form)
    {
        var closes = DateTimeOffset.FromUnixTimeSeconds(long.Parse(form["expires_at"]!, CultureInfo.InvariantCulture));
        if (closes < now() + ShortestPage || closes > now() + LongestPage)
            return StripeReply.Error(HttpStatusCode.BadRequest, "invalid_request_error", "The `expires_at` timestamp must be between 30 minutes and 24 hours.");
        if (form["mode"] != "payment" || form["allowed_payment_method_types[0]"] != "card" || form.ContainsKey("payment_method_types[0]"))
            return StripeReply.Error(HttpStatusCode.BadRequest, "invalid_request_error", "That is no page for paying by card.");

        var number = Interlocked.Increment(ref _last);
        var amount = long.Parse(form["line_items[0][price_data][unit_amount]"]!, CultureInfo.InvariantCulture);
        var page = new StripePageThere(number, $"cs_live_{number}", amount, form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        _pages[page.Id] = page;
        return Session(page.Id, isExpanded: false);
    }

    public StripeReply Session(string id, bool isExpanded) => _pages.TryGetValue(id, out var page)
        ? StripeReply.Of(page.AsJson(isExpanded))
        : StripeReply.Error(HttpStatusCode.NotFound, "invalid_request_error", $"No such checkout.session: {id}");

    public StripeReply Expire(string id)
    {
        var page = _pages[id];
        lock (page)
        {
            if (page.Status != "open")
                return StripeReply.Error(HttpStatusCode.BadRequest, "invalid_request_error", "Only Checkout Sessions with a status in [\"open\"] can be expired.");
            page.Status = "expired";
        }

        return Session(id, isExpanded: false);
    }

    /// <param name="payment">Null: of all payments.</param>
    public StripeReply RefundsOf(string? payment, string? after = null) => List(
        [.. _refunds.Where(refund => payment is null || refund.Payment == payment).Select(refund => refund.AsJson(BankIsSlow))], after);

    /// <summary>The bank tells Stripe that a payment is disputed.</summary>
    public void Disputes(string payment, long amount) => _disputes.Enqueue(new()
    {
        ["id"] = "dp_1",
        ["object"] = "dispute",
        ["payment_intent"] = payment,
        ["amount"] = amount,
        ["currency"] = "cad",
        ["status"] = "needs_response",
        ["reason"] = "fraudulent",
        ["evidence_details"] = new JsonObject { ["due_by"] = now().AddDays(9).ToUnixTimeSeconds() },
        ["created"] = now().ToUnixTimeSeconds(),
    });

    /// <summary>The bank goes on with it: <c>won</c>, <c>lost</c>.</summary>
    public void Decides(string status) => _disputes.Single()["status"] = status;

    public StripeReply Dispute(string id) => _disputes.FirstOrDefault(dispute => (string)dispute["id"]! == id) is { } known
        ? StripeReply.Of(known)
        : StripeReply.Error(HttpStatusCode.NotFound, "invalid_request_error", $"No such dispute: {id}");

    /// <summary>The office gives money back by hand, at Stripe.</summary>
    public void RefundsByHand(string payment, long amount) => _refunds.Enqueue(new($"re_{Interlocked.Increment(ref _last)}", payment, amount, null, now()));

    public StripeReply DisputesMade() => List([.. _disputes], after: null);

    public StripeReply ChargesMade(DateTimeOffset from, DateTimeOffset until, string? after) =>
        List([.. Charges.Where(page => page.ReceivedAt >= from && page.ReceivedAt < until).Select(page => page.ChargeAsJson())], after);

    /// <summary>Two at a time, so that the next page is asked for.</summary>
    private static StripeReply List(IReadOnlyList<JsonObject> all, string? after)
    {
        var rest = all.SkipWhile(one => after is not null && (string)one["id"]! != after).Skip(after is null ? 0 : 1).ToList();
        return StripeReply.Of(new JsonObject
        {
            ["object"] = "list",
            ["has_more"] = rest.Count > 2,
            ["url"] = "/v1/list",
            ["data"] = new JsonArray([.. rest.Take(2).Select(one => one.DeepClone())]),
        });
    }

    public StripeReply Refund(IFormCollection form)
    {
        string payment = form["payment_intent"]!;
        var amount = long.Parse(form["amount"]!, CultureInfo.InvariantCulture);
        var left = Charges.Where(page => page.Payment == payment).Sum(page => page.Received!.Value)
            - _refunds.Where(refund => refund.Payment == payment).Sum(refund => refund.Amount);
        if (amount > left)
            return StripeReply.Error(HttpStatusCode.BadRequest, "invalid_request_error", $"Refund amount is greater than unrefunded amount on charge: {left}.");

        var refund = new StripeRefundThere($"re_{Interlocked.Increment(ref _last)}", payment, amount, form["metadata[refund]"]!, now());
        _refunds.Enqueue(refund);
        return StripeReply.Of(refund.AsJson(BankIsSlow));
    }
}

/// <param name="Asked">The form that it was opened with.</param>
internal sealed record StripePageThere(int Number, string Id, long Amount, IReadOnlyDictionary<string, string> Asked)
{
    public string Payment => $"pi_{Number}";

    public string Status { get; set; } = "open";

    /// <summary>Its payment's state, while nothing was received.</summary>
    public string Intent { get; set; } = "requires_payment_method";

    public long? Received { get; set; }

    public string ReceivedIn { get; set; } = "cad";

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Its bank took it back after all.</summary>
    public bool Failed { get; set; }

    public JsonObject ChargeAsJson() => new()
    {
        ["id"] = $"ch_{Number}",
        ["object"] = "charge",
        ["payment_intent"] = Payment,
        ["amount"] = Received,
        ["amount_captured"] = Received,
        ["currency"] = ReceivedIn,
        ["status"] = Failed ? "failed" : "succeeded",
        ["created"] = ReceivedAt.ToUnixTimeSeconds(),
    };

    public JsonObject AsJson(bool isExpanded) => new()
    {
        ["id"] = Id,
        ["object"] = "checkout.session",
        ["livemode"] = true,
        ["status"] = Status,
        ["payment_status"] = Received is null ? "unpaid" : "paid",
        ["amount_total"] = Amount,
        ["currency"] = "cad",
        ["url"] = $"https://checkout.stripe.com/c/pay/{Id}",
        ["payment_intent"] = Status != "complete" ? null : isExpanded ? IntentAsJson() : Payment,
    };

    private JsonObject IntentAsJson() => new()
    {
        ["id"] = Payment,
        ["object"] = "payment_intent",
        ["status"] = Received is null ? Intent : "succeeded",
        ["amount"] = Amount,
        ["amount_received"] = Received ?? 0,
        ["currency"] = ReceivedIn,
        ["latest_charge"] = Received is null ? null : new JsonObject
        {
            ["id"] = $"ch_{Number}",
            ["object"] = "charge",
            ["payment_method_details"] = new JsonObject { ["type"] = "card", ["card"] = new JsonObject { ["last4"] = "4242" } },
        },
    };
}

/// <param name="Key">Null: made by hand.</param>
internal sealed record StripeRefundThere(string Id, string Payment, long Amount, string? Key, DateTimeOffset At)
{
    public JsonObject AsJson(bool bankIsSlow) => new()
    {
        ["id"] = Id,
        ["object"] = "refund",
        ["payment_intent"] = Payment,
        ["amount"] = Amount,
        ["currency"] = "cad",
        ["status"] = bankIsSlow ? "pending" : "succeeded",
        ["metadata"] = Key is null ? new JsonObject() : new JsonObject { ["refund"] = Key },
        ["created"] = At.ToUnixTimeSeconds(),
    };
}
