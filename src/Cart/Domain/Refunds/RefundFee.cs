using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>What is kept of a line that is cancelled.</summary>
/// <param name="Value">Percent, or cents of a fixed sum.</param>
internal sealed record RefundFee(FeeKind Kind, int Value = 0)
{
    public static readonly RefundFee None = new(FeeKind.Nothing);

    /// <summary>Cents: no less than that.</summary>
    public int? AtLeast { get; init; }

    /// <summary>Cents: no more than that.</summary>
    public int? AtMost { get; init; }

    /// <summary>Parts of a cent fall to the citizen, as the Act's "at most" wants; otherwise halves go up.</summary>
    public bool RoundsDown { get; init; }

    /// <param name="price">What was paid for the line.</param>
    /// <param name="undelivered">What was not given of it.</param>
    /// <param name="weeks">How many weeks of camp.</param>
    public Money On(Money price, Money undelivered, int weeks) => Kind switch
    {
        FeeKind.Nothing => Money.Zero,
        FeeKind.OfPrice => Within(Percent(price)),
        FeeKind.OfUndelivered => Within(Percent(undelivered)),
        FeeKind.Fixed => Within(Value),
        FeeKind.FixedAWeek => Within((long)Value * weeks),
        _ => throw new InvalidOperationException($"A fee of kind {Kind}."),
    };

    private long Percent(Money of) => RoundsDown ? of.Cents * Value / 100 : Rounding.HalfUp(of.Cents, Value, 100);

    private Money Within(long cents) => new(Math.Min(Math.Max(cents, AtLeast ?? 0), AtMost ?? long.MaxValue));
}

/// <summary>What a fee is counted on.</summary>
internal enum FeeKind
{
    Nothing,

    /// <summary>Percent of the price.</summary>
    OfPrice,

    /// <summary>Percent of what was not given.</summary>
    OfUndelivered,

    /// <summary>A fixed sum.</summary>
    Fixed,

    /// <summary>A fixed sum for each week of camp.</summary>
    FixedAWeek,
}
