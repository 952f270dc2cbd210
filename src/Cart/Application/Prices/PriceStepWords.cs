using Loisirs.Cart.Domain.Prices;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Prices;

/// <summary>The steps of a price as people are told them: « Rabais familial 2e enfant, 10 % : -8,00 $ ».</summary>
internal static class PriceStepWords
{
    public static IReadOnlyList<string> Steps(this Words words, PriceSteps steps) => [.. steps.Told.Select(words.Step)];

    public static string Step(this Words words, PriceStep step) => words["price-step", step.Kind switch
    {
        PriceStepKind.LateStart => words["price-step.LateStart", step.Number, step.Of],
        PriceStepKind.FamilyByChild or PriceStepKind.FamilyByLine => words[$"price-step.{step.Kind}", Ordinal.Of(step.Number, words), step.Percent],
        PriceStepKind.FamilyBySize => words["price-step.FamilyBySize", step.Number, step.Percent],
        PriceStepKind.CodePercent => words["price-step.CodePercent", step.Code, step.Percent],
        PriceStepKind.CodeSum => words["price-step.CodeSum", step.Code],
        _ => words["price-step.Ceiling", new Kernel.Money(step.Limit)],
    }, -step.Off];
}
