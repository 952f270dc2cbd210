using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Application.Prices;

/// <summary>The rules of a programme's prices as staff type them. Nothing said: each price is its tariff.</summary>
internal sealed record PriceRuleFields
{
    /// <summary>What the family discount is counted by; null: there is none.</summary>
    public FamilyDiscountMode? Mode { get; init; }

    /// <summary>Percent for the second child, registration or for two children; the first pays full.</summary>
    public int? Second { get; init; }

    /// <summary>For the third; empty: as for the second.</summary>
    public int? Third { get; init; }

    /// <summary>For the fourth and on; empty: as for the third.</summary>
    public int? Fourth { get; init; }

    /// <summary>The cheapest pays full, not the dearest.</summary>
    public bool CheapestFirst { get; init; }

    public bool CountsAdults { get; init; }

    /// <summary>The most that a person pays in the programme, before taxes, such as <c>460,00</c>; empty: no ceiling.</summary>
    public string? Ceiling { get; init; }

    /// <summary>Whoever comes late pays the sessions that are left.</summary>
    public bool ProratesLateStart { get; init; }

    /// <summary>Family discount or code, whichever is better; otherwise one after the other.</summary>
    public bool TakesBestOf { get; init; }

    /// <summary>What whoever registers late pays besides, before taxes, such as <c>10,00</c>; empty: nothing.</summary>
    public string? LateFee { get; init; }

    /// <summary>The day from which it is asked, in town.</summary>
    public DateOnly? LateFeeOn { get; init; }

    /// <summary>The hour of that day; empty: its beginning.</summary>
    public TimeOnly? LateFeeAt { get; init; }

    public static PriceRuleFields Of(PriceRules rules)
    {
        var percents = rules.Family?.Percents ?? [];
        return new()
        {
            Mode = rules.Family?.Mode,
            Second = At(percents, 2),
            Third = At(percents, 3),
            Fourth = At(percents, 4),
            CheapestFirst = rules.Family?.CheapestFirst ?? false,
            CountsAdults = rules.Family?.CountsAdults ?? false,
            Ceiling = rules.Ceiling is { } most ? TownFormat.Money(most.Cents, french: true) : null,
            ProratesLateStart = rules.ProratesLateStart,
            TakesBestOf = rules.TakesBestOf,
            LateFee = rules.LateFee is { } fee ? TownFormat.Money(fee.Amount.Cents, french: true) : null,
            LateFeeOn = rules.LateFee?.Since.Day,
            LateFeeAt = rules.LateFee?.Since.Hour,
        };
    }

    /// <summary>What they mean; the shape has held that they can be read.</summary>
    public PriceRules Rules() => new()
    {
        Family = Mode is { } mode ? new(mode, Percents()) { CheapestFirst = CheapestFirst, CountsAdults = CountsAdults } : null,
        Ceiling = string.IsNullOrWhiteSpace(Ceiling) ? null : new Money(MoneyText.Parse(Ceiling)!.Value),
        ProratesLateStart = ProratesLateStart,
        TakesBestOf = TakesBestOf,
        LateFee = string.IsNullOrWhiteSpace(LateFee) ? null : new(new Money(MoneyText.Parse(LateFee)!.Value), new(LateFeeOn!.Value, LateFeeAt ?? TimeOnly.MinValue)),
    };

    private List<int> Percents()
    {
        var second = Second ?? 0;
        var third = Third ?? second;
        return [0, second, third, Fourth ?? third];
    }

    private static int? At(IReadOnlyList<int> percents, int rank) => percents.Count < rank ? null : percents[rank - 1];
}
