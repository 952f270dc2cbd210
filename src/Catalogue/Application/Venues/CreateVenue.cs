using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Adds a place where groups meet.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.name-too-long, catalogue.name-taken, catalogue.address-missing, catalogue.address-too-long.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateVenue(string? Name, string? Address) : ICommand<Guid>;
