using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Changes an activity's texts and rules; places already held or taken keep their terms.</summary>
/// <remarks>Refuses as <see cref="CreateActivity"/> does; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeActivity(Guid Id, ActivityFields Activity) : ICommand<Done>;
