using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel.Ages;

namespace Loisirs.Attendance.Domain.Rosters;

/// <summary>A person who is expected in a group, because of one line of a paid order.</summary>
internal sealed class RosterEntry
{
    private RosterEntry()
    {
    }

    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    public Guid Person { get; private init; }

    /// <summary>The household that took the place; a child may live in another too.</summary>
    public Guid Family { get; private init; }

    /// <summary>The order's line; a line is put on the list once.</summary>
    public Guid Line { get; private init; }

    public string FirstName { get; private set; } = "";

    public string LastName { get; private set; } = "";

    public DateOnly BirthDate { get; private set; }

    /// <summary>The name folded for search (C23).</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The name in Canadian French order, family name first (C45).</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    public Withdrawal? Withdrawal { get; private set; }

    public string FullName => LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";

    public static RosterEntry For(CheckedOutLine line, Guid family, PersonView person, DateTimeOffset now)
    {
        var entry = new RosterEntry
        {
            Id = Guid.CreateVersion7(now),
            Group = line.Group,
            Person = line.Person,
            Family = family,
            Line = line.Line,
            AddedAt = now,
        };
        entry.Name(person);
        return entry;
    }

    /// <summary>Takes the person's name and birth date as they stand now.</summary>
    public void Name(PersonView person)
    {
        (FirstName, LastName, BirthDate) = (person.FirstName, person.LastName, person.BirthDate);
        SearchText = Kernel.Formats.SearchText.Index(FullName);
        SortKey = Kernel.Formats.SortKey.Of(LastName.Length == 0 ? FirstName : LastName) + "00" + Kernel.Formats.SortKey.Of(FirstName);
    }

    /// <summary>The registration was cancelled. Twice does the same as once.</summary>
    public void Withdraw(DateTimeOffset now) => Withdrawal ??= new(now);

    /// <summary>In completed years.</summary>
    public int AgeOn(DateOnly day) => Age.YearsOn(BirthDate, day);

    /// <summary>Whether each of these folded words begins a word of the name.</summary>
    public bool IsFoundBy(IReadOnlyList<string> words) =>
        words.All(word => SearchText.Contains(" " + word, StringComparison.Ordinal));
}
