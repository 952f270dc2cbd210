using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>A member was added, corrected or withdrawn; <see cref="FindFamily"/> tells what stands now.</summary>
[Notice("accounts.member-changed"), Event("member", Right.OwnFamily)]
public sealed record MemberChanged(Guid Family, Guid Person) : INotice
{
    public Guid Aggregate => Person;
}
