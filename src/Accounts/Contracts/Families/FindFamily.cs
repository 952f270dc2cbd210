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
    /// <summary>Its cards that count today or later, the last given first; a few.</summary>
    public IReadOnlyList<ResidencyView> Cards { get; init; } = [];

    /// <summary>Which day decides, as the town says.</summary>
    public ResidencyInstant DecidedOn { get; init; }

    /// <summary>The family's class on a civil date of the town, today or later: without a valid card, non-resident (C1).</summary>
    public ResidencyClass ClassOn(DateOnly day) => Cards.ClassOn(day);

    /// <summary>The class by which one of its people takes a place today, in a group that begins on that day: of a child of two
    /// households, the better of both (C2).</summary>
    /// <param name="member">Null: the family itself.</param>
    /// <param name="starts">Null: it has no date, today decides.</param>
    public ResidencyClass ClassFor(MemberView? member, DateOnly today, DateOnly? starts)
    {
        var begins = starts is { } day && day > today ? day : today;
        return DecidedOn switch
        {
            ResidencyInstant.Holding => BestOn(member, today),
            ResidencyInstant.Start => BestOn(member, begins),
            _ => (ResidencyClass)Math.Max((int)BestOn(member, today), (int)BestOn(member, begins)),
        };
    }

    private ResidencyClass BestOn(MemberView? member, DateOnly day) =>
        (ResidencyClass)Math.Min((int)ClassOn(day), (int)(member?.Elsewhere.ClassOn(day) ?? ResidencyClass.NonResident));
}

/// <summary>A residency card: a class between two civil dates, both included.</summary>
public sealed record ResidencyView(ResidencyClass Class, DateOnly From, DateOnly To);

/// <summary>What the cards of one household say together.</summary>
public static class ResidencyCards
{
    /// <summary>By the card given last among those that are valid on that day; without one, non-resident.</summary>
    /// <param name="cards">The last given first.</param>
    public static ResidencyClass ClassOn(this IReadOnlyList<ResidencyView> cards, DateOnly day) =>
        cards.FirstOrDefault(card => card.From <= day && day <= card.To)?.Class ?? ResidencyClass.NonResident;
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
public sealed record MemberView(
    Guid Id, string FirstName, string LastName, DateOnly BirthDate, IReadOnlyList<SchoolYearGrade> Grades, bool IsShared = false)
{
    /// <summary>The cards of the other household that count today or later, the last given first; they decide the class, and are shown to nobody.</summary>
    public IReadOnlyList<ResidencyView> Elsewhere { get; init; } = [];

    public string FullName => LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";
}

/// <summary>A grade of school that was declared: it counts for more than what the birth date lets presume (A21–A24).</summary>
/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">-1 is kindergarten at four, 0 kindergarten, 7 secondary 1.</param>
public sealed record SchoolYearGrade(int Autumn, int Grade);
