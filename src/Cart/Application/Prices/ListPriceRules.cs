using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Programmes;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Prices;

/// <summary>The programmes that are not over, each with what lowers its prices.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListPriceRules : IQuery<IReadOnlyList<RulesOfProgramme>>;

internal sealed record RulesOfProgramme(Guid Programme, string Name, PriceRules Rules)
{
    public PriceRuleFields Fields => PriceRuleFields.Of(Rules);
}

internal sealed class ListPriceRulesHandler(CartDb db, IMediator house) : IQueryHandler<ListPriceRules, IReadOnlyList<RulesOfProgramme>>
{
    public async Task<Result<IReadOnlyList<RulesOfProgramme>>> Handle(ListPriceRules query, CancellationToken stop)
    {
        var programmes = (await house.Send(new FindProgrammes(), stop)).Value;
        var ids = programmes.Select(programme => programme.Id).ToList();
        var rules = await db.RulesOf(ids, stop);
        return programmes.Select(programme => new RulesOfProgramme(programme.Id, programme.Name, rules.GetValueOrDefault(programme.Id, PriceRules.None))).ToList();
    }
}
