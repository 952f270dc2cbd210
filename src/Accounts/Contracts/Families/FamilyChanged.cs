using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>A family was opened or changed, with whoever belongs to it: told only while a program listens.</summary>
[Notice("accounts.family-changed"), Event("family", Right.OwnFamily)]
public sealed record FamilyChanged(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}
