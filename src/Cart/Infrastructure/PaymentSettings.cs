using System.ComponentModel.DataAnnotations;
using Loisirs.Cart.Infrastructure.Stripe;

namespace Loisirs.Cart.Infrastructure;

/// <summary>How payments are taken. Section <c>Payments</c>.</summary>
internal sealed class PaymentSettings : IValidatableObject
{
    public const string SandboxName = "Sandbox";
    public const string StripeName = "Stripe";

    /// <summary><c>Sandbox</c>: pages of our own that look like a provider's and take no money. <c>Stripe</c>: its hosted pages.</summary>
    [Required, AllowedValues(SandboxName, StripeName, ErrorMessage = "Payments:Gateway is Sandbox or Stripe: no other gateway is built in.")]
    public string Gateway { get; set; } = SandboxName;

    /// <summary>What the provider signs its notices with; two while one replaces the other. None: the house makes its own, for the sandbox.</summary>
    [MaxLength(2, ErrorMessage = "Payments:WebhookSecrets holds at most two secrets, the new one and the old one.")]
    public IList<string> WebhookSecrets { get; init; } = [];

    public SandboxSettings Sandbox { get; init; } = new();

    public StripeSettings Stripe { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Gateway == StripeName ? Stripe.Mistakes(WebhookSecrets).Select(mistake => new ValidationResult(mistake)) : [];
}

internal sealed class SandboxSettings
{
    /// <summary>The folder of the sandbox' own ledger, apart from the house's database.</summary>
    [Required]
    public string Ledger { get; set; } = "data/sandbox";
}
