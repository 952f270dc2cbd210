namespace Loisirs.Testing.People;

/// <summary>A show on offer that sells tickets.</summary>
/// <param name="Classes">The ids of its price classes, by name.</param>
/// <param name="Meeting">Its date.</param>
public sealed record ShowInTown(GroupInTown Group, IReadOnlyDictionary<string, Guid> Classes, Guid Meeting);
