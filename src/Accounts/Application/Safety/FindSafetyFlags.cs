using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

internal sealed class FindSafetyFlagsHandler(AccountsDb db, SafetyCards cards) : IQueryHandler<FindSafetyFlags, IReadOnlyList<SafetyFlags>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<SafetyFlags>>> Handle(FindSafetyFlags query, CancellationToken cancellationToken)
    {
        var ids = query.People.Distinct().Take(Most).ToList();
        var found = await db.SafetyCards.AsNoTracking().Where(c => ids.Contains(c.Person)).OrderBy(c => c.Person).ToListAsync(cancellationToken);
        return found.ConvertAll(card =>
        {
            var says = cards.Open(card);
            return new SafetyFlags(card.Person, says.Contacts.Count > 0, says.Allergies.Length + says.Notes.Length > 0, says.Forbidden.Length > 0);
        });
    }
}
