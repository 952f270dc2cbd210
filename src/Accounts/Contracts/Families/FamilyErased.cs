using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>A family was erased at its wish: nothing of it is kept but what the law asks for, without a name.</summary>
[Notice("accounts.family-erased"), Event("family", Right.OwnFamily)]
public sealed record FamilyErased(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}
