using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <summary>One thing that lowered a line's price.</summary>
/// <param name="Off">Cents that it took off.</param>
/// <param name="Detail">As people are told.</param>
internal sealed record PriceStepBody(PriceStepKind Kind, long Off, string Detail)
{
    public static IReadOnlyList<PriceStepBody> Of(PriceSteps steps, Words words) =>
        [.. steps.Told.Select(step => new PriceStepBody(step.Kind, step.Cents, words.Step(step)))];
}

/// <param name="Code">As it was typed.</param>
internal sealed record UseCodeBody(string? Code);

/// <summary>The promo code of a cart.</summary>
/// <param name="Why">Why it takes nothing off, or null.</param>
/// <param name="Off">Cents, before taxes.</param>
internal sealed record CodeInCartBody(string Code, ReasonBody? Why, long Off)
{
    public static CodeInCartBody? Of(Application.Carts.CodeInCart? code, Words words) =>
        code is null ? null : new(code.Code, ReasonBody.Of(code.Why, words), code.Off.Cents);
}

/// <summary>What lowers the prices of a programme.</summary>
internal sealed record PriceRulesBody(Guid Programme, string Name, PriceRuleFields Rules)
{
    public static PriceRulesBody Of(RulesOfProgramme known) => new(known.Programme, known.Name, known.Fields);
}

internal sealed record CodeMadeBody(Guid Id, string Code)
{
    public static CodeMadeBody Of(CodeMade made) => new(made.Id, made.Code);
}

/// <summary>A promo code; sums in cents.</summary>
internal sealed record CodeBody(
    Guid Id, string Code, int Percent, long? Sum, Guid? Programme, DateOnly? From, DateOnly? Until, int? Most, int? MostPerFamily, int Uses, DateTimeOffset? EndedAt)
{
    public static CodeBody Of(PromoCode code) => new(
        code.Id, code.Code, code.Percent, code.Sum?.Cents, code.Programme, code.From, code.Until, code.Most, code.MostPerFamily, code.Uses, code.EndedAt);
}
