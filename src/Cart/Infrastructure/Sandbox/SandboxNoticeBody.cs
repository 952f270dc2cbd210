using System.Text.Json;
using Loisirs.Cart.Infrastructure.Webhooks;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>The sandbox' notices: <c>{"session": "…"}</c>.</summary>
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
                ? new(session.GetString())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
