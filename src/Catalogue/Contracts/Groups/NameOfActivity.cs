using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>An activity by its id, published or not, with groups or without.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Inside)]
public sealed record NameOfActivity(Guid Activity, Language Language) : IQuery<ActivityName>;

/// <param name="Name">In the language asked for.</param>
public sealed record ActivityName(Guid Id, string Name);
