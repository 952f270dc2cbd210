namespace Loisirs.Cart.Infrastructure.Webhooks;

/// <summary>What a provider's notices look like. They only say whom to ask about: nothing else of a body is believed (P-208).</summary>
internal interface IPaymentNotices
{
    /// <summary>The header that carries the signature, which all providers here write alike: <see cref="WebhookSignature"/>.</summary>
    string SignatureHeader { get; }

    /// <summary>Reads a body whose signature is right. Null: it is no notice for us, and is refused.</summary>
    PaymentNotice? Read(byte[] body);
}

/// <param name="Session">The page to ask about; null when the notice is about none.</param>
/// <param name="ForOffice">What the office must know, or null.</param>
/// <param name="Dispute">The dispute to ask about, or null.</param>
internal sealed record PaymentNotice(string? Session, string? ForOffice = null, string? Dispute = null);
