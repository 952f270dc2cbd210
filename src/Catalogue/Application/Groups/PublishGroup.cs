using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Puts one group on offer; its activity must be published. Twice does the same as once. Tells GroupPublished.</summary>
/// <remarks>Refuses, all reasons at once: catalogue.no-tariff, catalogue.no-window, catalogue.no-meeting, catalogue.no-capacity,
/// catalogue.activity-not-published, catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PublishGroup(Guid Group) : ICommand<Done>;
