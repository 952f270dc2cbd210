using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Prices;

/// <summary>What lowers the prices of one programme; house.not-found for one that is over.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowPriceRules(Guid Programme) : IQuery<RulesOfProgramme>;

internal sealed class ShowPriceRulesHandler(IMediator house) : IQueryHandler<ShowPriceRules, RulesOfProgramme>
{
    public async Task<Result<RulesOfProgramme>> Handle(ShowPriceRules query, CancellationToken stop)
    {
        var all = (await house.Send(new ListPriceRules(), stop)).Value;
        return all.FirstOrDefault(known => known.Programme == query.Programme) is { } found ? found : Refusal.NotFound;
    }
}
