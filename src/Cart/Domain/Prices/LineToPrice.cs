using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>A line of the cart before anything lowered its price.</summary>
/// <param name="Scope">Its programme: a family discount and a ceiling hold within it.</param>
/// <param name="Tariff">Steps 1 and 2 are the catalogue's: by residency, before taxes; of tickets as they are announced.</param>
internal sealed record LineToPrice(Guid Line, Guid Person, Guid Scope, Money Tariff)
{
    /// <summary>On the day of the sale.</summary>
    public bool IsAdult { get; init; }

    /// <summary>It bears a person's name: ranks and ceilings are of persons, tickets have none.</summary>
    public bool IsOfPerson { get; init; } = true;

    /// <summary>0: it has no sessions to count.</summary>
    public int Sessions { get; init; }

    /// <summary>Those that have not begun.</summary>
    public int SessionsLeft { get; init; }

    /// <summary>The code that was typed holds for it.</summary>
    public bool TakesCode { get; init; }

    /// <summary>What its programme asks now of whoever registers late, before taxes.</summary>
    public Money LateFee { get; init; }

    /// <summary>The rank that it keeps, because it takes the place of a line that had it; 0: none.</summary>
    public int KeptRank { get; init; }

    /// <summary>What is added to it that nothing lowers; a registration that is free for all has none, and tickets have none.</summary>
    public Money Fee => IsOfPerson && !Tariff.IsZero ? LateFee : Money.Zero;

    public bool IsLate => Sessions > 0 && SessionsLeft < Sessions;
}

/// <summary>What the family has of a programme already: paid, and neither cancelled nor lost.</summary>
/// <param name="Price">Before taxes, all discounts off.</param>
internal sealed record EarlierLine(Guid Person, Guid Scope, Money Price, bool IsAdult);

/// <summary>What a promo code takes off: a percent of each line, or a sum over all lines.</summary>
/// <param name="Sum">Null for a percent.</param>
internal sealed record CodeTerms(string Code, int Percent, Money? Sum = null);

/// <summary>A line's price before taxes, and how it came to be.</summary>
internal sealed record NetPrice(Guid Line, Money Net, PriceSteps Steps)
{
    /// <summary>Asked besides, for a late registration; before taxes (step 7).</summary>
    public Money Fee { get; init; }
}
