using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>How the prices of a cart come to be: late start, family discount, one promo code, ceiling, fees, in that order, in whole cents (P1 to P36).</summary>
/// <remarks>The tariff before it is the catalogue's, the taxes after it are each line's own. Each line carries its share of whatever is
/// spread, so that a total is the sum of its lines.</remarks>
/// <param name="earlier">What the family has already, in the order in which it was paid.</param>
internal sealed class Pricing(IReadOnlyDictionary<Guid, PriceRules> rules, IReadOnlyList<EarlierLine> earlier, FamilySize size, CodeTerms? code = null)
{
    /// <summary>No settings, nothing paid before, no code: each price is its tariff.</summary>
    public static Pricing Plain { get; } = new(new Dictionary<Guid, PriceRules>(), [], default);

    /// <summary>Each line's price, in their order.</summary>
    public IReadOnlyList<NetPrice> Price(IEnumerable<LineToPrice> cart)
    {
        var lines = cart.Select(line => new LineBeingPriced(line, rules.GetValueOrDefault(line.Scope, PriceRules.None))).ToList();
        foreach (var line in lines.Where(line => line.Rules.ProratesLateStart && line.Line.IsLate))
            line.Take(LateStart(line));

        foreach (var scope in lines.Where(line => line.IsRanked).GroupBy(line => line.Line.Scope))
            new FamilyRanks(scope.First().Rules.Family!, Earlier(scope.Key), size).Rank([.. scope]);

        Discount(lines);
        foreach (var person in lines.Where(line => line.Line.IsOfPerson && line.Rules.Ceiling is not null).GroupBy(line => (line.Line.Scope, line.Line.Person)))
            Cap([.. person], person.First().Rules.Ceiling!.Value);
        return [.. lines.Select(line => line.Priced())];
    }

    private static PriceStep LateStart(LineBeingPriced line)
    {
        var (left, all) = (line.Line.SessionsLeft, line.Line.Sessions);
        return new(PriceStepKind.LateStart, line.Left.Cents - Rounding.HalfUp(line.Left.Cents, left, all)) { Number = left, Of = all };
    }

    private IReadOnlyList<EarlierLine> Earlier(Guid scope) => [.. earlier.Where(line => line.Scope == scope)];

    /// <summary>Steps 4 and 5: the family discount then the code, or the better of both for each line; equal, the family's.</summary>
    private void Discount(List<LineBeingPriced> lines)
    {
        var offs = CodeOn(lines);
        foreach (var (line, byCode) in lines.Zip(offs))
        {
            if (line.Rules.TakesBestOf && byCode is not null && byCode.Cents > (line.Family?.Cents ?? 0))
            {
                line.Take(byCode);
                continue;
            }

            line.Take(line.Family);
            if (!line.Rules.TakesBestOf || line.Family is null)
                line.Take(byCode);
        }
    }

    /// <summary>What the code takes off each line; null: nothing.</summary>
    private IReadOnlyList<PriceStep?> CodeOn(List<LineBeingPriced> lines)
    {
        var weights = lines.ConvertAll(line => code is not null && line.Line.TakesCode ? line.BeforeCode.Cents : 0);
        var offs = code?.Sum is { } sum
            ? Shares.Of(Math.Min(sum.Cents, weights.Sum()), weights)
            : [.. weights.Select(weight => Rounding.HalfUp(weight, code?.Percent ?? 0, 100))];
        return [.. offs.Select(off => off == 0 ? null : new PriceStep(code!.Sum is null ? PriceStepKind.CodePercent : PriceStepKind.CodeSum, off)
        {
            Code = code.Code,
            Percent = code.Percent,
        })];
    }

    /// <summary>Step 6: what a person pays in a programme, with what was paid before, is cut to the ceiling; the new lines bear the cut.</summary>
    private void Cap(List<LineBeingPriced> lines, Money ceiling)
    {
        var (scope, person) = (lines[0].Line.Scope, lines[0].Line.Person);
        var before = Earlier(scope).Where(line => line.Person == person).Sum(line => line.Price.Cents);
        var coming = lines.Sum(line => line.Left.Cents);
        var cut = Math.Clamp(before + coming - ceiling.Cents, 0, coming);
        var weights = lines.ConvertAll(line => line.Left.Cents);
        foreach (var (line, off) in lines.Zip(Shares.Of(cut, weights)).Where(pair => pair.Second > 0))
            line.Take(new PriceStep(PriceStepKind.Ceiling, off) { Limit = ceiling.Cents });
    }
}
