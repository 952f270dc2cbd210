using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>A line on its way through the steps. Nothing takes more off than is left.</summary>
internal sealed class LineBeingPriced(LineToPrice line, PriceRules rules)
{
    private readonly List<PriceStep> _steps = [];

    public LineToPrice Line => line;

    public PriceRules Rules => rules;

    /// <summary>What is left of the tariff.</summary>
    public Money Left { get; private set; } = line.Tariff;

    /// <summary>The family discount, before it is known whether a code is better.</summary>
    public PriceStep? Family { get; set; }

    public bool IsRanked => line.IsOfPerson && rules.Family is { } family && family.Ranks(line.IsAdult);

    /// <summary>What a code counts on: what the family discount leaves, or all where the better of both is taken.</summary>
    public Money BeforeCode => rules.TakesBestOf || Family is null ? Left : Left - Family.Off;

    public PriceStep Discount(PriceStepKind kind, int percent, int number = 0) =>
        new(kind, Rounding.HalfUp(Left.Cents, percent, 100)) { Percent = percent, Number = number };

    public void Take(PriceStep? step)
    {
        if (step is null)
            return;
        _steps.Add(step);
        Left -= step.Off;
    }

    public NetPrice Priced() => new(line.Line, Left, _steps.Count == 0 ? PriceSteps.None : new(_steps)) { Fee = line.Fee };
}
