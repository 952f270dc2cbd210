using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Took the stored name of another shape, and holds a live object.</summary>
[Notice("cart.checked-out")]
internal sealed record Breaks_ChangedNotice(Guid Aggregate, string[] Rows, Wall Live) : INotice;
