using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Takes no more registrations from now on; the group goes on. Twice does the same as once.</summary>
/// <remarks>Refuses: catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CloseGroup(Guid Group) : ICommand<Done>;
