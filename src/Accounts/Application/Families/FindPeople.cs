using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Accounts.Application.Families;

internal sealed class FindPeopleHandler(AccountsDb db) : IQueryHandler<FindPeople, IReadOnlyList<PersonView>>
{
    private const int Most = 500;

    private static readonly ListQuestion<AccountsDb, Guid[], PersonView> Named = new((db, people) => db.Members
        .Where(m => people.Contains(m.Id)).OrderBy(m => m.Id).Select(m => new PersonView(m.Id, m.FamilyId, m.FirstName, m.LastName, m.BirthDate)));

    public async Task<Result<IReadOnlyList<PersonView>>> Handle(FindPeople query, CancellationToken cancellationToken) =>
        await Named.Ask(db, [.. query.People.Distinct().Take(Most)], cancellationToken);
}
