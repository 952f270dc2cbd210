using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Adds a programme (a session of the year) and when each class may register in it.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.name-too-long, catalogue.name-taken, catalogue.dates-missing,
/// catalogue.dates-out-of-order, and those of <see cref="WindowFields"/>.</remarks>
/// <param name="From">First civil day.</param>
/// <param name="To">Last civil day, included.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateProgramme(
    string? NameFr, string? NameEn, DateOnly? From, DateOnly? To, IReadOnlyList<WindowFields>? Windows) : ICommand<Guid>;
