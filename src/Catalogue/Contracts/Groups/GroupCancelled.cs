using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group will not take place.</summary>
[Notice("catalogue.group-cancelled"), Event("group", Right.Anyone)]
public sealed record GroupCancelled(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}
