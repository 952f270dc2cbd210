using Loisirs.Kernel;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Contracts.Programmes;

/// <summary>The programmes that are not over, by first day: when they take place, and when each class may register. At most 6.</summary>
[Needs(Right.Anyone)]
public sealed record FindProgrammes : IQuery<IReadOnlyList<ProgrammeView>>;

/// <param name="Name">In the caller's language.</param>
/// <param name="From">First civil day.</param>
/// <param name="To">Last civil day, included.</param>
/// <param name="Openings">By instant; those that are over are left out.</param>
public sealed record ProgrammeView(Guid Id, string Name, DateOnly From, DateOnly To, IReadOnlyList<ProgrammeOpening> Openings);

/// <summary>When a class may register.</summary>
/// <param name="OpensAt">UTC, itself included.</param>
/// <param name="IsOpen">Registration has opened, and has not closed.</param>
public sealed record ProgrammeOpening(Audience For, DateTimeOffset OpensAt, bool IsOpen);
