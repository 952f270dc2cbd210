namespace Loisirs.Cart.Domain.Prices;

/// <summary>A discount for families within one programme.</summary>
/// <param name="Percents">From the first rank on; whoever comes after the last has the last: 0, 10, 20 is « 10 % for the second, 20 % for
/// the third and on ».</param>
internal sealed record FamilyDiscount(FamilyDiscountMode Mode, IReadOnlyList<int> Percents)
{
    /// <summary>Adults count and are discounted as children are; otherwise they are left out.</summary>
    public bool CountsAdults { get; init; }

    /// <summary>The cheapest pays full: best for the family. Otherwise the dearest does.</summary>
    public bool CheapestFirst { get; init; }

    /// <param name="rank">From 1.</param>
    public int Percent(int rank) => Percents.Count == 0 || rank < 1 ? 0 : Percents[Math.Min(rank, Percents.Count) - 1];

    public bool Ranks(bool isAdult) => CountsAdults || !isAdult;
}

/// <summary>What the percents of a family discount are counted by.</summary>
internal enum FamilyDiscountMode
{
    /// <summary>Each further child, on all that it takes.</summary>
    ByChild,

    /// <summary>Each further registration, be it of the same child.</summary>
    ByLine,

    /// <summary>Every registration, by how many children the family counts.</summary>
    ByFamilySize,
}
