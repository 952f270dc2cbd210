using Loisirs.Cart.Domain.Reconciling;
using Microsoft.Extensions.Logging;
using Stripe;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>Stripe's own lists of a while: charges, refunds and disputes, a hundred at a time.</summary>
internal sealed class StripeStatement(IStripeClient client, ILogger log)
{
    private const int AtOnce = 100;
    private const int MostPages = 100;

    private readonly ChargeService _charges = new(client);
    private readonly RefundService _refunds = new(client);
    private readonly DisputeService _disputes = new(client);

    /// <summary>Null: Stripe does not say, or not all.</summary>
    public async Task<GatewayStatement?> Between(DateTimeOffset from, DateTimeOffset until, CancellationToken stop)
    {
        var made = new DateRangeOptions { GreaterThanOrEqual = from.UtcDateTime, LessThan = until.UtcDateTime };
        var charges = await All(last => _charges.ListAsync(new() { Created = made, Limit = AtOnce, StartingAfter = last }, cancellationToken: stop));
        var refunds = charges is null ? null : await All(last => _refunds.ListAsync(new() { Created = made, Limit = AtOnce, StartingAfter = last }, cancellationToken: stop));
        var disputes = refunds is null ? null : await All(last => _disputes.ListAsync(new() { Created = made, Limit = AtOnce, StartingAfter = last }, cancellationToken: stop));
        return disputes is null ? null : new([.. charges!.Select(Of)], [.. refunds!.Select(Of)], [.. disputes.Select(Of)]);
    }

    /// <summary>Null: Stripe does not say, or knows of none.</summary>
    public async Task<GatewayDispute?> Dispute(string id, CancellationToken stop) =>
        (await log.Hear(() => _disputes.GetAsync(id, cancellationToken: stop))).Value is { } dispute ? Of(dispute) : null;

    private static GatewayCharge Of(Charge charge) => new(
        charge.PaymentIntentId ?? charge.Id, new(charge.AmountCaptured), charge.Currency.ToUpperInvariant(), Utc(charge.Created), charge.Status == "succeeded");

    private static GatewayRefund Of(Refund refund) => new(
        refund.Metadata?.GetValueOrDefault(StripeGateway.RefundKey) ?? refund.Id, refund.PaymentIntentId ?? refund.ChargeId, new(refund.Amount), Utc(refund.Created),
        refund.Status switch { "succeeded" => true, "failed" or "canceled" => false, _ => null });

    private static GatewayDispute Of(Dispute dispute) => new(
        dispute.Id, dispute.PaymentIntentId ?? dispute.ChargeId, new(dispute.Amount), Utc(dispute.Created), StateOf(dispute.Status), dispute.Reason ?? "",
        dispute.EvidenceDetails?.DueBy is { } due ? Utc(due) : null);

    /// <summary>While a bank only asks (« warning »), Stripe leaves the money where it is.</summary>
    private static GatewayDisputeState StateOf(string status) => status switch
    {
        "won" or "warning_closed" or "prevented" => GatewayDisputeState.Won,
        "lost" => GatewayDisputeState.Lost,
        "warning_needs_response" or "warning_under_review" => GatewayDisputeState.Asked,
        _ => GatewayDisputeState.Open,
    };

    private static DateTimeOffset Utc(DateTime made) => new(DateTime.SpecifyKind(made, DateTimeKind.Utc));

    private async Task<IReadOnlyList<T>?> All<T>(Func<string?, Task<StripeList<T>>> page)
        where T : class, IHasId
    {
        var all = new List<T>();
        for (var read = 0; read < MostPages; read++)
        {
            var last = all.Count == 0 ? null : all[^1].Id;
            if ((await log.Hear(() => page(last))).Value is not { } list)
                return null;
            all.AddRange(list.Data);
            if (!list.HasMore)
                return all;
        }

        return null;
    }
}
