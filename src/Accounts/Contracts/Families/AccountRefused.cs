using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>The town refused a family's account.</summary>
[Notice("accounts.refused"), Event("family", Right.OwnFamily)]
public sealed record AccountRefused(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}
