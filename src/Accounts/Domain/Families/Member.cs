using Loisirs.Accounts.Domain.SignIns;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>A person of a family: a child, or an adult who takes part too.</summary>
internal sealed class Member
{
    private readonly List<DeclaredGrade> _grades = [];
    private readonly List<SecondHome> _homes = [];

    private Member()
    {
    }

    public Guid Id { get; private init; }

    public Guid FamilyId { get; private set; }

    public string FirstName { get; private set; } = "";

    /// <summary>May be empty: one name is enough (C46).</summary>
    public string LastName { get; private set; } = "";

    /// <summary>A civil date; it has no hour and never shifts.</summary>
    public DateOnly BirthDate { get; private set; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>The family registers them no more. What they took stays in the books.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>The other household where they live too, or null.</summary>
    public SecondHome? SecondHome => _homes.Find(home => home.End is null);

    /// <summary>Folded words of the name, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Order of names as Canadian French sorts them.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>Probably the same person: same name, whatever its capitals and accents, and same birth date (C18).</summary>
    public bool IsProbably(string firstName, string lastName, DateOnly birthDate) =>
        BirthDate == birthDate && Kernel.Formats.SearchText.Fold($"{FirstName} {LastName}") == Kernel.Formats.SearchText.Fold($"{firstName} {lastName}");

    /// <summary>All that was said of their grade at school.</summary>
    public IReadOnlyList<DeclaredGrade> Grades => _grades;

    /// <summary>Second households, with those that are over; read through <see cref="SecondHome"/>.</summary>
    public IReadOnlyList<SecondHome> Homes => _homes;

    internal static Member Of(Guid family, string firstName, string lastName, DateOnly birthDate, DateTimeOffset now)
    {
        var member = new Member { Id = Guid.CreateVersion7(now), FamilyId = family, AddedAt = now };
        member.Correct(firstName, lastName, birthDate);
        return member;
    }

    internal void Correct(string firstName, string lastName, DateOnly birthDate)
    {
        (FirstName, LastName, BirthDate) = (firstName, lastName, birthDate);
        SearchText = Kernel.Formats.SearchText.Index($"{firstName} {lastName}");
        SortKey = Kernel.Formats.SortKey.Of($"{lastName} {firstName}".Trim());
    }

    internal void Withdraw(Guid by, DateTimeOffset now) => Withdrawal ??= new Withdrawal(by, now);

    internal void MoveTo(Guid family) => FamilyId = family;

    internal void Return() => Withdrawal = null;
}
