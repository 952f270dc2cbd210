namespace Loisirs.Cart.Domain.Prices;

/// <summary>Step 4: who comes after whom in one programme, and what that takes off. What was paid earlier keeps the first ranks, and its price.</summary>
internal sealed class FamilyRanks(FamilyDiscount discount, IReadOnlyList<EarlierLine> earlier, FamilySize size)
{
    private readonly List<EarlierLine> _earlier = [.. earlier.Where(line => discount.Ranks(line.IsAdult))];

    /// <summary>Gives each line its family discount.</summary>
    /// <param name="lines">Those of the programme that are ranked, in the order of the cart.</param>
    public void Rank(IReadOnlyList<LineBeingPriced> lines)
    {
        switch (discount.Mode)
        {
            case FamilyDiscountMode.ByChild:
                ByChild(lines);
                break;
            case FamilyDiscountMode.ByLine:
                foreach (var (index, line) in Ordered(lines, line => line.Left.Cents).Index())
                    Give(line, PriceStepKind.FamilyByLine, KeptOr(line, _earlier.Count + index + 1));
                break;
            default:
                foreach (var line in lines)
                    Give(line, PriceStepKind.FamilyBySize, discount.CountsAdults ? size.Members : size.Children);
                break;
        }
    }

    private void ByChild(IReadOnlyList<LineBeingPriced> lines)
    {
        var known = _earlier.Select(line => line.Person).Distinct().ToList();
        var coming = lines.Where(line => !known.Contains(line.Line.Person)).GroupBy(line => line.Line.Person);
        var ranks = known.Concat(Ordered(coming, child => child.Sum(line => line.Left.Cents)).Select(child => child.Key)).ToList();
        foreach (var line in lines)
            Give(line, PriceStepKind.FamilyByChild, KeptOr(line, ranks.IndexOf(line.Line.Person) + 1));
    }

    private static int KeptOr(LineBeingPriced line, int rank) => line.Line.KeptRank > 0 ? line.Line.KeptRank : rank;

    /// <summary>Ties to the first in the cart: the sort is stable.</summary>
    private IEnumerable<T> Ordered<T>(IEnumerable<T> all, Func<T, long> cents) =>
        discount.CheapestFirst ? all.OrderBy(cents) : all.OrderByDescending(cents);

    private void Give(LineBeingPriced line, PriceStepKind kind, int number) => line.Family = line.Discount(kind, discount.Percent(number), number);
}

/// <summary>How many the family counts.</summary>
/// <param name="Members">Children and adults.</param>
internal readonly record struct FamilySize(int Children, int Members);
