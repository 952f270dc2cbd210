namespace Loisirs.Kernel;

/// <summary>This command moves money, or decides what moves: it belongs to the part of the audit trail that a manager reads.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfMoneyAttribute : Attribute;
