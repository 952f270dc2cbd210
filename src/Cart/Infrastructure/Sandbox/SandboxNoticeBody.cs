using System.Text.Json;
using Loisirs.Cart.Infrastructure.Webhooks;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>The sandbox' notices: <c>{"session": "…"}</c>, or <c>{"session": "…", "dispute": "…"}</c> of a charge that is disputed.</summary>
internal sealed class SandboxNoticeBody : IPaymentNotices
{
    public string SignatureHeader => WebhookSignature.Header;

    public PaymentNotice? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("session", out var session)
                && session.ValueKind == JsonValueKind.String
                ? Of(session.GetString()!, json.RootElement)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PaymentNotice Of(string session, JsonElement body) => body.TryGetProperty("dispute", out var dispute) && dispute.ValueKind == JsonValueKind.String
        ? new(null, null, dispute.GetString())
        : new(session);
}
