using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group is on offer.</summary>
[Notice("catalogue.group-published")]
public sealed record GroupPublished(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}
