using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>An activity as staff type it. French is needed, English is not.</summary>
internal sealed record ActivityFields
{
    public Guid Programme { get; init; }

    public Guid Provider { get; init; }

    public ActivityKind Kind { get; init; }

    /// <summary>A code of <c>Categories</c>, such as <c>aquatics</c>.</summary>
    public string? Category { get; init; }

    public string? NameFr { get; init; }

    public string? NameEn { get; init; }

    /// <summary>Markdown.</summary>
    public string? DescriptionFr { get; init; }

    public string? DescriptionEn { get; init; }

    public string? BringFr { get; init; }

    public string? BringEn { get; init; }

    public TaxStatus TaxStatus { get; init; } = TaxStatus.Exempt;

    /// <summary>Why it is taxed or not: the rule that staff rely on.</summary>
    public string? TaxReason { get; init; }

    /// <summary>Youngest age, included; null: none.</summary>
    public int? AgeFrom { get; init; }

    public AgeUnit AgeFromUnit { get; init; }

    /// <summary>Oldest age, included; null: none.</summary>
    public int? AgeTo { get; init; }

    public AgeUnit AgeToUnit { get; init; }

    public ReferenceDateKind Reference { get; init; }

    /// <summary>The day, for a fixed reference date.</summary>
    public DateOnly? ReferenceOn { get; init; }
}
