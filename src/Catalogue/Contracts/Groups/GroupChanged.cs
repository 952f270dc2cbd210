using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group was made or changed, drafts included; places left are no change. Told only while a program listens.</summary>
[Notice("catalogue.group-changed"), Event("group", Right.Anyone)]
public sealed record GroupChanged(Guid Group) : INotice
{
    public Guid Aggregate => Group;
}
