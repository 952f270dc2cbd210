using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>These groups, published or not, in the language asked for; an unknown id is left out. At most 200.</summary>
[Needs(Right.Inside)]
public sealed record FindGroups(IReadOnlyList<Guid> Groups, Language Language) : IQuery<IReadOnlyList<GroupView>>;
