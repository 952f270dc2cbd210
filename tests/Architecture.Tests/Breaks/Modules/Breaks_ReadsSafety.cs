using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Reads what a family wrote of somebody's health, however long ago one signed in.</summary>
[Needs(Right.OwnFamily)]
internal sealed record Breaks_ReadsSafety : IQuery<Done>;
