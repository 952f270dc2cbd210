namespace Loisirs.Cart.Domain.Prices;

/// <summary>What the town decided of one programme's prices, and since when. What was sold keeps the rules of its day.</summary>
internal sealed class ProgrammePrices
{
    /// <summary>The programme; one row for each that has rules.</summary>
    public Guid Programme { get; init; }

    public PriceRules Rules { get; private set; } = PriceRules.None;

    public DateTimeOffset ChangedAt { get; private set; }

    public void Become(PriceRules rules, DateTimeOffset now) => (Rules, ChangedAt) = (rules, now);
}
