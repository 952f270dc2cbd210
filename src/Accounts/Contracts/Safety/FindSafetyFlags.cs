using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Safety;

/// <summary>Of these people, those whose safety card says something, without what it says: enough for a mark on a list. At most 500.</summary>
[Needs(Right.Inside)]
public sealed record FindSafetyFlags(IReadOnlyList<Guid> People) : IQuery<IReadOnlyList<SafetyFlags>>;

/// <summary>That there is something to know of a person, not what.</summary>
/// <param name="HasHealth">An allergy or a note of health.</param>
/// <param name="HasForbidden">Somebody may not leave with them.</param>
public sealed record SafetyFlags(Guid Person, bool HasContacts, bool HasHealth, bool HasForbidden);
