using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>Places of a group are free again.</summary>
[Notice("catalogue.places-freed"), Event("group", Right.Anyone)]
public sealed record PlacesFreed(Guid Group, int Count) : INotice
{
    public Guid Aggregate => Group;
}
