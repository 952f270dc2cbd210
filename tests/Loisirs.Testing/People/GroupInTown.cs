namespace Loisirs.Testing.People;

/// <summary>A group on offer.</summary>
public sealed record GroupInTown(Guid Id, Guid Activity, string Code, string ActivityName);
