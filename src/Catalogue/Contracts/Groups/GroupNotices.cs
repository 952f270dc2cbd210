using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group is on offer.</summary>
[Notice("catalogue.group-published")]
public sealed record GroupPublished(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}

/// <summary>A group will not take place.</summary>
[Notice("catalogue.group-cancelled")]
public sealed record GroupCancelled(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}

/// <summary>Places of a group are free again.</summary>
[Notice("catalogue.places-freed")]
public sealed record PlacesFreed(Guid Group, int Count) : INotice
{
    public Guid Aggregate => Group;
}
