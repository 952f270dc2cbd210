using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Asks for a fresh sign-in, and nobody named it.</summary>
[Needs(Right.Anyone), FreshSignIn]
internal sealed record Breaks_AsksAFreshSignIn : IQuery<Done>;
