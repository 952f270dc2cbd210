using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Puts an activity and its groups that are ready on offer. Twice does the same as once.</summary>
/// <remarks>Refuses, all reasons at once: catalogue.no-group, catalogue.no-tariff, catalogue.no-window, catalogue.no-meeting,
/// catalogue.no-capacity, catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PublishActivity(Guid Activity) : ICommand<Done>;
