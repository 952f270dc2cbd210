namespace Loisirs.Kernel;

/// <summary>Marks a port to the outside world (payment gateway, mail server): only a process may ask it, never a command,
/// a query or a reader, so that no transaction waits for a stranger (P-206).</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class OutsideWorldAttribute : Attribute;
