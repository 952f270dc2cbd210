using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

internal sealed class FindPeopleHandler(AccountsDb db) : IQueryHandler<FindPeople, IReadOnlyList<PersonView>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<PersonView>>> Handle(FindPeople query, CancellationToken cancellationToken)
    {
        var ids = query.People.Distinct().Take(Most).ToList();
        return await db.Members.Where(m => ids.Contains(m.Id)).OrderBy(m => m.Id)
            .Select(m => new PersonView(m.Id, m.FamilyId, m.FirstName, m.LastName, m.BirthDate))
            .ToListAsync(cancellationToken);
    }
}
