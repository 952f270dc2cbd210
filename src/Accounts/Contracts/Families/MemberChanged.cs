using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>A member's name or birth date was corrected, or the member was added.</summary>
[Notice("accounts.member-changed")]
public sealed record MemberChanged(Guid Family, Guid Person) : INotice
{
    public Guid Aggregate => Person;
}
