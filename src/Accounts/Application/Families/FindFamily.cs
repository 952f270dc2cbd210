using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Families;

internal sealed class FindFamilyHandler(AccountsDb db, IOptions<TownSettings> town, TownZone zone, TimeProvider time) : IQueryHandler<FindFamily, FamilyView>
{
    public async Task<Result<FamilyView>> Handle(FindFamily query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(query.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var today = zone.DateAt(time.GetUtcNow());
        var elsewhere = await db.CardsElsewhere(family, cancellationToken);
        return new FamilyView(
            family.Id, family.Name, family.Email, family.Language, family.IsApproved, Views.Of(family.CardOn(today)),
            [.. family.Present.Select(m => Views.Of(m) with { Elsewhere = Views.From(today, elsewhere[m.Id]) })])
        {
            Cards = Views.From(today, family.Cards),
            DecidedOn = town.Value.ResidencyDecidedOn,
        };
    }
}
