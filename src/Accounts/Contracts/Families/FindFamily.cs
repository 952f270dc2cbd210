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
/// <param name="Members">In the order of the family page; bounded (at most 30).</param>
public sealed record FamilyView(
    Guid Id, string Name, string Email, Language Language, bool IsApproved, ResidencyView? Residency, IReadOnlyList<MemberView> Members)
{
    /// <summary>The family's class on a civil date of the town: without a valid card, non-resident (C1).</summary>
    public ResidencyClass ClassOn(DateOnly day) =>
        Residency is { } card && day >= card.From && day <= card.To ? card.Class : ResidencyClass.NonResident;
}

/// <summary>A residency card: a class between two civil dates, both included.</summary>
public sealed record ResidencyView(ResidencyClass Class, DateOnly From, DateOnly To);

/// <summary>What decides windows and tariffs; the class is the household's.</summary>
public enum ResidencyClass
{
    Resident,
    Neighbour,
    NonResident,
}

/// <summary>A person of a family.</summary>
/// <param name="LastName">May be empty: one name is enough.</param>
public sealed record MemberView(Guid Id, string FirstName, string LastName, DateOnly BirthDate)
{
    public string FullName => LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";
}
