using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed record Breaks_Process : IProcess<Done>;
