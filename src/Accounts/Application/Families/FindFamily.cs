using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Accounts.Application.Families;

internal sealed class FindFamilyHandler(AccountsDb db, TownZone zone, TimeProvider time) : IQueryHandler<FindFamily, FamilyView>
{
    public async Task<Result<FamilyView>> Handle(FindFamily query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(query.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var today = zone.DateAt(time.GetUtcNow());
        var elsewhere = await db.CardsElsewhere(family, today, cancellationToken);
        return new FamilyView(
            family.Id, family.Name, family.Email, family.Language, family.IsApproved, Views.Of(family.CardOn(today)),
            [.. family.Present.Select(m => Views.Of(m) with { Elsewhere = Views.Of(elsewhere.GetValueOrDefault(m.Id)) })]);
    }
}
