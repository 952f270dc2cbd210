using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>A group's card under its activity.</summary>
internal sealed record GroupOnCard(string ActivityName, ActivityKind Kind, GroupCard Group);
