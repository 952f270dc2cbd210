namespace Loisirs.Cart.Domain.Prices;

/// <summary>What can lower a line's tariff, in the order in which it does. The sentence of each stands under <c>price-step.{kind}</c>.</summary>
internal enum PriceStepKind
{
    /// <summary>Some of its sessions were over when it was sold (step 3).</summary>
    LateStart,

    /// <summary>The family discount by the rank of the child (step 4).</summary>
    FamilyByChild,

    /// <summary>The family discount by the rank of the line (step 4).</summary>
    FamilyByLine,

    /// <summary>The family discount by how many the family counts (step 4).</summary>
    FamilyBySize,

    /// <summary>A promo code of some percent (step 5).</summary>
    CodePercent,

    /// <summary>The line's share of a promo code of a fixed sum (step 5).</summary>
    CodeSum,

    /// <summary>The line's share of what is above the most that a person pays in a programme (step 6).</summary>
    Ceiling,
}
