namespace Loisirs.Kernel;

/// <summary>Something of which the town's other programs hear whenever it changes, whoever changes it. The unit of work tells, so that no use
/// case can forget to (C38).</summary>
public interface IToldOf
{
    /// <summary>That it changed: a notice that bears <see cref="EventAttribute"/>.</summary>
    INotice Changed { get; }
}
