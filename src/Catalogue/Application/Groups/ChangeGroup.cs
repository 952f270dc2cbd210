using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Changes a group; its meetings stay. A capacity below what is taken drops nobody (P-113).</summary>
/// <remarks>Refuses as <see cref="CreateGroup"/> does; house.not-found, catalogue.already-cancelled.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeGroup(Guid Group, GroupFields Fields) : ICommand<Done>;
