using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Activities;
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

    /// <summary>What the town's accounting calls its revenue; null: the usual one of its kind.</summary>
    public string? LedgerCode { get; init; }

    /// <summary>Youngest age, included; null: none.</summary>
    public int? AgeFrom { get; init; }

    public AgeUnit AgeFromUnit { get; init; }

    /// <summary>Oldest age, included; null: none.</summary>
    public int? AgeTo { get; init; }

    public AgeUnit AgeToUnit { get; init; }

    public ReferenceDateKind Reference { get; init; }

    /// <summary>The day, for a fixed reference date.</summary>
    public DateOnly? ReferenceOn { get; init; }

    /// <summary>Null: school does not count.</summary>
    public SchoolRuleKind? School { get; init; }

    /// <summary>Lowest grade, or the one that must be finished: 0 is kindergarten, 7 secondary 1.</summary>
    public int? SchoolFrom { get; init; }

    /// <summary>Highest grade, included; null: the lowest alone.</summary>
    public int? SchoolTo { get; init; }

    /// <summary>The year in which the school year begins.</summary>
    public int? SchoolAutumn { get; init; }

    /// <summary>Youngest age of the adult who must come along; null: nobody needs to.</summary>
    public int? CompanionFrom { get; init; }

    /// <summary>The lineage of the activity that must be completed before; null: none.</summary>
    public Guid? Prerequisite { get; init; }
}
