using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed record Breaks_ReadsAndWrites : ICommand<Done>, IQuery<Done>;
