using Loisirs.Catalogue.Application.Places;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>What was granted in a group, as its pages list it.</summary>
internal sealed record GrantedOfGroup(Guid Group, IReadOnlyList<GrantedPlace> Places);
