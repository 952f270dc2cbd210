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
/// <param name="IsShared">Lives in two households, which both register them.</param>
internal sealed record MemberBody(Guid Id, string FirstName, string LastName, DateOnly BirthDate, bool IsShared)
{
    public static MemberBody Of(MyMember m) => new(m.Id, m.FirstName, m.LastName, m.BirthDate, m.IsShared);

    public static MemberBody Of(MemberView m) => new(m.Id, m.FirstName, m.LastName, m.BirthDate, m.IsShared);
}

/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">-1 is kindergarten at four, 0 kindergarten, 7 secondary 1; null: as the birth date lets presume.</param>
internal sealed record GradeBody(int Autumn, int? Grade = null);

/// <param name="Email">Of the other parent: the key to accept is mailed there.</param>
internal sealed record SecondHomeBody(string Email);

/// <param name="KeepBoth">True for somebody who only looks like a member of the family (name and birth date).</param>
internal sealed record AddMemberBody(string FirstName, DateOnly BirthDate, string? LastName = null, bool KeepBoth = false);
