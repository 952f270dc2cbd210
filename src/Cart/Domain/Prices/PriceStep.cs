using System.Text.Json.Serialization;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>One thing that decided a line's price: a fact, frozen on the line when it is sold.</summary>
/// <param name="Cents">What it took off; 0 where it only gave a rank, such as the first child's.</param>
internal sealed record PriceStep(PriceStepKind Kind, long Cents)
{
    /// <summary>Of a late start, the sessions left; of a family discount, the rank from 1 or the size of the family.</summary>
    public int Number { get; init; }

    /// <summary>Of a late start, all sessions.</summary>
    public int Of { get; init; }

    public int Percent { get; init; }

    /// <summary>As the family typed it; empty for what is no code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Cents of the ceiling.</summary>
    public long Limit { get; init; }

    [JsonIgnore]
    public Money Off => new(Cents);

    [JsonIgnore]
    public bool IsCode => Kind is PriceStepKind.CodePercent or PriceStepKind.CodeSum;

    [JsonIgnore]
    public bool IsFamily => Kind is PriceStepKind.FamilyByChild or PriceStepKind.FamilyByLine or PriceStepKind.FamilyBySize;
}
