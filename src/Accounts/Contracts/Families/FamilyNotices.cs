using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>The town approved a family's account.</summary>
[Notice("accounts.approved")]
public sealed record AccountApproved(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}

/// <summary>The town refused a family's account.</summary>
[Notice("accounts.refused")]
public sealed record AccountRefused(Guid Family) : INotice
{
    public Guid Aggregate => Family;
}

/// <summary>A member's name or birth date was corrected, or the member was added.</summary>
[Notice("accounts.member-changed")]
public sealed record MemberChanged(Guid Family, Guid Person) : INotice
{
    public Guid Aggregate => Person;
}
