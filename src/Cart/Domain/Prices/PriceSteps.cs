using System.Text.Json;
using System.Text.Json.Serialization;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>How a line's tariff became its price, step by step. Frozen when the line is sold; a setting that changes later changes nothing in it.</summary>
internal sealed record PriceSteps(IReadOnlyList<PriceStep> All)
{
    private static readonly JsonSerializerOptions Stored = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The price is the tariff.</summary>
    public static PriceSteps None { get; } = new([]);

    /// <summary>What they took off the tariff together.</summary>
    public Money Off => Money.Sum(All.Select(step => step.Off));

    /// <summary>Those that took something off.</summary>
    public IEnumerable<PriceStep> Told => All.Where(step => step.Cents > 0);

    public bool HasCode => All.Any(step => step.IsCode && step.Cents > 0);

    /// <summary>The rank that the family discount gave, from 1; 0: none.</summary>
    public int Rank => All.FirstOrDefault(step => step.IsFamily)?.Number ?? 0;

    /// <summary>The rank among the family, from 1, that whatever takes its place keeps; 0: it was given none.</summary>
    public int RankToKeep => All.FirstOrDefault(step => step.Kind is PriceStepKind.FamilyByChild or PriceStepKind.FamilyByLine)?.Number ?? 0;

    /// <summary>The code that lowered it, which lowers whatever takes its place likewise; null: none did.</summary>
    public CodeTerms? CodeToKeep => All.FirstOrDefault(step => step.IsCode && step.Cents > 0) is { } step
        ? new(step.Code, step.Percent, step.Kind == PriceStepKind.CodeSum ? step.Off : null)
        : null;

    /// <summary>The share of so many tickets of the line; what is left is <see cref="Without"/> it.</summary>
    public PriceSteps Part(int tickets, int of) =>
        new([.. All.Select(step => step with { Cents = Rounding.HalfUp(step.Cents, tickets, of) })]);

    public PriceSteps Without(PriceSteps part) =>
        new([.. All.Zip(part.All, (step, gone) => step with { Cents = step.Cents - gone.Cents })]);

    /// <summary>As they are kept on the line.</summary>
    public string Write() => JsonSerializer.Serialize(All, Stored);

    public static PriceSteps Read(string written) => new(JsonSerializer.Deserialize<IReadOnlyList<PriceStep>>(written, Stored)!);
}
