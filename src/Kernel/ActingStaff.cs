namespace Loisirs.Kernel;

/// <summary>Somebody of the town who acts in a family's name for a while, for a reason that the family reads (P-617).</summary>
/// <param name="Acting">The record of it, which each act names in the audit trail.</param>
/// <param name="Name">Who they are.</param>
/// <param name="Roles">What they are when they act for nobody.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record ActingStaff(Guid Acting, string Name, IReadOnlyList<Role> Roles, DateTimeOffset Until);
