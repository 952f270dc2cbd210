using Loisirs.Accounts.Contracts.Families;

namespace Loisirs.Attendance.Domain.Shows;

/// <summary>The tickets of one line of a paid order, as the door of the show knows them: under the family's name, for nobody in particular.</summary>
internal sealed class Booking
{
    private const int LongestName = 200;

    private Booking()
    {
    }

    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    public Guid Family { get; private init; }

    /// <summary>The order's line; a line comes to the door once.</summary>
    public Guid Line { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>Such as « Adulte », in the order's language; empty when only a cancellation was heard of.</summary>
    public string PriceClass { get; private set; } = "";

    /// <summary>Tickets that were not cancelled.</summary>
    public int Tickets { get; private set; }

    /// <summary>Of them, those that came in. The database raises it under its own guard: nothing here writes it.</summary>
    public int Entered { get; private init; }

    /// <summary>The names of the family and of its people, folded for search (C23).</summary>
    public string SearchText { get; private init; } = "";

    /// <summary>The name in Canadian French order (C45).</summary>
    public string SortKey { get; private init; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    public static Booking For(Guid line, Guid group, FamilyView family, int tickets, DateTimeOffset now)
    {
        var names = Kernel.Formats.SearchText.Index($"{family.Name} {string.Join(' ', family.Members.Select(member => member.FullName))}");
        return new()
        {
            Id = Guid.CreateVersion7(now),
            Group = group,
            Family = family.Id,
            Line = line,
            Name = family.Name.Length > LongestName ? family.Name[..LongestName] : family.Name,
            Tickets = tickets,
            SearchText = names,
            SortKey = Kernel.Formats.SortKey.Of(family.Name),
            AddedAt = now,
        };
    }

    /// <summary>What is told of the class comes with the order, which may be heard of after a cancellation.</summary>
    public void Call(string priceClass) => PriceClass = priceClass;

    /// <summary>Some were cancelled: so many are left. Told twice, or in another order, does the same as once.</summary>
    public void Keep(int left) => Tickets = Math.Min(Tickets, left);
}
