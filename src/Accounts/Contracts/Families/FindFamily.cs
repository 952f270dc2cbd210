using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>Who is this family: its approval, its residency, its members who have not been withdrawn.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Inside)]
public sealed record FindFamily(Guid Family) : IQuery<FamilyView>;

/// <summary>A family as other modules see it.</summary>
/// <param name="Name">Its family name, for greetings and lists.</param>
/// <param name="Email">Where its mail goes.</param>
/// <param name="Language">The language that it is written to in.</param>
/// <param name="IsApproved">The town has approved its account.</param>
/// <param name="Members">In the order of the family page, a child of two households among them in both; bounded (at most 30).</param>
public sealed record FamilyView(
    Guid Id, string Name, string Email, Language Language, bool IsApproved, ResidencyView? Residency, IReadOnlyList<MemberView> Members)
{
    /// <summary>The family's class on a civil date of the town: without a valid card, non-resident (C1).</summary>
    public ResidencyClass ClassOn(DateOnly day) =>
        Residency?.ClassOn(day) ?? ResidencyClass.NonResident;

    /// <summary>The class of one of its people: of a child of two households, the better of both.</summary>
    public ResidencyClass ClassOf(MemberView? member, DateOnly day) =>
        (ResidencyClass)Math.Min((int)ClassOn(day), (int)(member?.Elsewhere?.ClassOn(day) ?? ResidencyClass.NonResident));
}

/// <summary>A residency card: a class between two civil dates, both included.</summary>
public sealed record ResidencyView(ResidencyClass Class, DateOnly From, DateOnly To)
{
    /// <summary>The class on a civil date of the town; outside of its dates the card says nothing.</summary>
    public ResidencyClass ClassOn(DateOnly day) => day >= From && day <= To ? Class : ResidencyClass.NonResident;
}

/// <summary>What decides windows and tariffs, the better first; the class is the household's.</summary>
public enum ResidencyClass
{
    Resident,
    Neighbour,
    NonResident,
}

/// <summary>A person of a family.</summary>
/// <param name="LastName">May be empty: one name is enough.</param>
/// <param name="Grades">What was declared of school, one a school year; where nothing was, the birth date decides.</param>
/// <param name="IsShared">Lives in two households, which both register them.</param>
/// <param name="Elsewhere">The card of the other household, or null; it decides the class, and is shown to nobody.</param>
public sealed record MemberView(
    Guid Id, string FirstName, string LastName, DateOnly BirthDate, IReadOnlyList<SchoolYearGrade> Grades, bool IsShared = false,
    ResidencyView? Elsewhere = null)
{
    public string FullName => LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";
}

/// <summary>A grade of school that was declared: it counts for more than what the birth date lets presume (A21–A24).</summary>
/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">-1 is kindergarten at four, 0 kindergarten, 7 secondary 1.</param>
public sealed record SchoolYearGrade(int Autumn, int Grade);
