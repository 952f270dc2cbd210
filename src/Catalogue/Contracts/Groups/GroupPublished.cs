using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group is on offer.</summary>
[Notice("catalogue.group-published"), Event("group", Right.Anyone)]
public sealed record GroupPublished(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}
