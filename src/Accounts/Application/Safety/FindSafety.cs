using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

internal sealed class FindSafetyHandler(AccountsDb db, SafetyCards cards) : IQueryHandler<FindSafety, SafetyView>
{
    public async Task<Result<SafetyView>> Handle(FindSafety query, CancellationToken cancellationToken) =>
        await db.Members.AnyAsync(m => m.Id == query.Person, cancellationToken)
            ? cards.Open(await db.SafetyCards.AsNoTracking().SingleOrDefaultAsync(c => c.Person == query.Person, cancellationToken))
            : Refusal.NotFound;
}
