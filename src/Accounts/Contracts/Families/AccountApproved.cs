using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>The town approved a family's account.</summary>
[Notice("accounts.approved"), Event("family", Right.OwnFamily)]
public sealed record AccountApproved(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}
