using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>What staff decide of an activity.</summary>
/// <param name="Category">One of <see cref="Categories"/>.</param>
/// <param name="Description">Markdown.</param>
internal sealed record ActivityContent(
    Guid Programme, Guid Provider, ActivityKind Kind, string Category, LocalText Name, LocalText Description, LocalText Bring,
    TaxStatus TaxStatus, string TaxReason, Eligibility Eligibility)
{
    /// <summary>What the town's accounting calls its revenue; empty: the usual one of its kind.</summary>
    public string LedgerCode { get; init; } = "";
}
