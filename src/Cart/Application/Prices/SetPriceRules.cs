using FluentValidation;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;

namespace Loisirs.Cart.Application.Prices;

/// <summary>Decides what changes the prices of a programme: family discount, ceiling, late start, and the fee of whoever registers late. What was sold, or is being paid, keeps its price.</summary>
/// <remarks>Refuses, at <c>Fields.…</c>: price-rules.percent, price-rules.mode, price-rules.second-missing, price-rules.ceiling, price-rules.late-fee-malformed,
/// price-rules.late-fee-day; house.not-found for a programme that is over.</remarks>
[Needs(Right.ManageCatalogue), OfMoney]
internal sealed record SetPriceRules(Guid Programme, PriceRuleFields Fields) : ICommand<Done>;

internal sealed class SetPriceRulesShape : AbstractValidator<SetPriceRules>
{
    private const int Whole = 100;

    public SetPriceRulesShape()
    {
        RuleFor(command => command.Fields.Mode).Must(mode => mode is null || Enum.IsDefined(mode.Value)).WithErrorCode("price-rules.mode");
        RuleFor(command => command.Fields.Second).NotNull().When(command => command.Fields.Mode is not null).WithErrorCode("price-rules.second-missing");
        RuleFor(command => command.Fields.Second).InclusiveBetween(0, Whole).WithErrorCode("price-rules.percent");
        RuleFor(command => command.Fields.Third).InclusiveBetween(0, Whole).WithErrorCode("price-rules.percent");
        RuleFor(command => command.Fields.Fourth).InclusiveBetween(0, Whole).WithErrorCode("price-rules.percent");
        RuleFor(command => command.Fields.Ceiling).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) is not null).WithErrorCode("price-rules.ceiling");
        RuleFor(command => command.Fields.LateFee).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) > 0).WithErrorCode("price-rules.late-fee-malformed");
        RuleFor(command => command.Fields.LateFee).NotEmpty().When(command => command.Fields.LateFeeOn is not null).WithErrorCode("price-rules.late-fee-malformed");
        RuleFor(command => command.Fields.LateFeeOn).NotNull().When(command => !string.IsNullOrWhiteSpace(command.Fields.LateFee)).WithErrorCode("price-rules.late-fee-day");
    }
}

internal sealed class SetPriceRulesHandler(CartDb db, IMediator house, TimeProvider time) : ICommandHandler<SetPriceRules, Done>
{
    public async Task<Result<Done>> Handle(SetPriceRules command, CancellationToken stop)
    {
        var programmes = (await house.Send(new FindProgrammes(), stop)).Value;
        if (!programmes.Any(programme => programme.Id == command.Programme))
            return Refusal.NotFound;

        var prices = await db.ProgrammePrices.FindAsync([command.Programme], stop) ?? db.Add(new ProgrammePrices { Programme = command.Programme }).Entity;
        prices.Become(command.Fields.Rules(), time.GetUtcNow());
        return Done.It;
    }
}
