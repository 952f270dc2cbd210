using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

internal sealed class FindSafetyHandler(AccountsDb db, SafetyCards cards, AdultsOfHomes adults) : IQueryHandler<FindSafety, SafetyFile>
{
    public async Task<Result<SafetyFile>> Handle(FindSafety query, CancellationToken cancellationToken)
    {
        var member = await db.Members.AsNoTracking().Include(m => m.Homes.Where(h => h.End == null))
            .SingleOrDefaultAsync(m => m.Id == query.Person, cancellationToken);
        if (member is null)
        {
            return Refusal.NotFound;
        }

        var card = await db.SafetyCards.AsNoTracking().SingleOrDefaultAsync(c => c.Person == member.Id, cancellationToken);
        List<Guid> homes = [member.FamilyId, .. member.Homes.Select(home => home.Family)];
        return new SafetyFile(cards.Open(card), await adults.Of(homes, cancellationToken));
    }
}
