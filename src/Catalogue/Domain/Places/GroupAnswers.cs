using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>Answers of one group to its wishes, in their order; wishes of a tie that is given up get no place.</summary>
internal delegate IReadOnlyList<Answer> GroupAnswers(IReadOnlySet<Guid> givenUp);
