using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Api;

/// <summary>A family as integrators see it.</summary>
internal sealed record FamilyBody(
    Guid Id, string FirstName, string LastName, string Email, Language Language, bool IsApproved, ResidencyView? Residency, IReadOnlyList<MemberBody> Members)
{
    public static FamilyBody Of(MyFamily f) => new(
        f.Id, f.FirstName, f.LastName, f.Email, f.Language, f.Approval is not null, f.Residency, [.. f.Members.Select(MemberBody.Of)]);
}

/// <summary>A member as integrators see one.</summary>
internal sealed record MemberBody(Guid Id, string FirstName, string LastName, DateOnly BirthDate)
{
    public static MemberBody Of(MyMember m) => new(m.Id, m.FirstName, m.LastName, m.BirthDate);

    public static MemberBody Of(MemberView m) => new(m.Id, m.FirstName, m.LastName, m.BirthDate);
}

/// <param name="KeepBoth">True for somebody who only looks like a member of the family (name and birth date).</param>
internal sealed record AddMemberBody(string FirstName, DateOnly BirthDate, string? LastName = null, bool KeepBoth = false);
