using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Names no policy and has no handler.</summary>
internal sealed record Breaks_NeedsNothing : ICommand<Done>;
