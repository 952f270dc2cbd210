using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>The people of these ids, whatever their family; an unknown id is left out. At most 500.</summary>
[Needs(Right.Inside)]
public sealed record FindPeople(IReadOnlyList<Guid> People) : IQuery<IReadOnlyList<PersonView>>;

/// <summary>A person with the family that founded their file; another may register them too.</summary>
public sealed record PersonView(Guid Id, Guid Family, string FirstName, string LastName, DateOnly BirthDate);
