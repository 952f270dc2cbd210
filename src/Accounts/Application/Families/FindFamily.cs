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

        var card = family.CardOn(zone.DateAt(time.GetUtcNow()));
        return new FamilyView(
            family.Id, family.Name, family.Email, family.Language, family.IsApproved, Views.Of(card), Views.Of(family.Present));
    }
}
