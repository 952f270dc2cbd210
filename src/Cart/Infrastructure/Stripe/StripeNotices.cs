using System.Text.Json;
using Loisirs.Cart.Infrastructure.Webhooks;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>Stripe's events. Of a page or a dispute: which one. Of a refund that is not ours: a word to the office.</summary>
/// <remarks>A trial's event at a live portal is none of ours, and the reverse (P-208). Kinds that we do not know are taken and left.</remarks>
internal sealed class StripeNotices(IOptions<PaymentSettings> settings) : IPaymentNotices
{
    public string SignatureHeader => "Stripe-Signature";

    public PaymentNotice? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Read(json.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null; // signed, and yet no event
        }
    }

    private PaymentNotice? Read(JsonElement told)
    {
        if (told.GetProperty("livemode").GetBoolean() != settings.Value.Stripe.IsLive)
            return null;

        var (kind, thing) = (told.GetProperty("type").GetString() ?? "", told.GetProperty("data").GetProperty("object"));
        var id = thing.GetProperty("id").GetString();
        return kind switch
        {
            _ when kind.StartsWith("checkout.session.", StringComparison.Ordinal) => new(id),
            _ when kind.StartsWith("charge.dispute.", StringComparison.Ordinal) => new(null, $"{kind} {id} on payment {Text(thing, "payment_intent")}; answer it at Stripe", id),
            "refund.failed" => new(null, $"refund {id} of payment {Text(thing, "payment_intent")} did not arrive; give it back another way"),
            "refund.created" when !IsOurs(thing) => new(null, $"refund {id} of payment {Text(thing, "payment_intent")} was made at Stripe and not here"),
            _ => new(null),
        };
    }

    private static bool IsOurs(JsonElement refund) =>
        refund.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty(StripeGateway.RefundKey, out _);

    private static string Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
