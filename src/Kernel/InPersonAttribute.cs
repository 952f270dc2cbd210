namespace Loisirs.Kernel;

/// <summary>A request that a family sends by its own hand only: refused to somebody of the town who acts in its name (P-617). What needs
/// <see cref="Right.OwnAccount"/> is theirs alone without being marked.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InPersonAttribute : Attribute;
