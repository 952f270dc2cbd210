using System.Text.Json.Serialization;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>One person who wants one place in one group; or so many tickets of one price class of a show.</summary>
/// <param name="Person">For tickets: the family, under the id and the name of the price class.</param>
public sealed record Wish(Guid Group, Participant Person)
{
    /// <summary>No show sells more to one order.</summary>
    public const int MostTickets = 100;

    /// <summary>Wishes of one tie get their places all, or none of them does (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; init; }

    /// <summary>0: a place for that person.</summary>
    public int Tickets { get; init; }

    /// <summary>Holder of a place that the waiting list offered to this person: until that place's end it is this wish's own, by the rules of
    /// the offer; null: none was.</summary>
    public Guid? Offered { get; init; }

    /// <summary>Places that it takes.</summary>
    public int Places => Math.Max(1, Tickets);
}

/// <summary>What decides whether a person may take a group.</summary>
/// <param name="Class">The household's class today; of a child of two households, the better of both.</param>
/// <param name="Grades">What was declared of school, one a school year; null: nothing.</param>
public sealed record Participant(
    Guid Person, Guid Family, string FirstName, DateOnly BirthDate, ResidencyClass Class, IReadOnlyList<SchoolYearGrade>? Grades = null)
{
    /// <summary>The grade declared for the school year that begins in that autumn, or null.</summary>
    public int? GradeIn(int autumn) => Grades?.FirstOrDefault(declared => declared.Autumn == autumn)?.Grade;
}

/// <summary>Whether a person can take a group now, at what price, else why not.</summary>
/// <param name="Why">Why not, for <c>{prénom}</c>; null when the group can be confirmed.</param>
/// <param name="OpensAt">UTC: when it opens for this person, if that is the reason.</param>
/// <param name="Price">Before taxes; of one ticket, as the show says its prices.</param>
/// <param name="Tariff">Which price it is: <c>tariff.resident</c>, <c>tariff.non-resident</c> or <c>tariff.ticket</c>, a key of the texts.</param>
/// <param name="Places">The state of places, for the one line that a card shows.</param>
public sealed record Answer(Guid Group, Guid Person, Refusal? Why, DateTimeOffset? OpensAt, Money Price, string Tariff, TaxStatus TaxStatus, PlacesLeft Places)
{
    public bool CanTake => Why is null;

    /// <summary>The price of a ticket holds the taxes already.</summary>
    public bool TaxesIncluded { get; init; }

    /// <summary>Only its hour has not come: the choice can be made ready before.</summary>
    public bool CanPrepare => Why?.Code == "place.not-open" && OpensAt is not null;
}

/// <summary>How many places, and how many are held or taken.</summary>
public sealed record PlacesLeft(Guid Group, int Capacity, int Taken)
{
    /// <summary>For whoever comes now.</summary>
    public int Left => IsKept ? 0 : Math.Max(0, Capacity - Taken - KeptBack - Given + Overdue);

    public bool IsFull => Left == 0;

    /// <summary>What nobody holds, were it for sale or kept for the waiting list.</summary>
    public int Free => Math.Max(0, Capacity - Taken - KeptBack - Given);

    /// <summary>Free places go to the waiting list: nobody else is sold one.</summary>
    public bool IsKept { get; init; }

    /// <summary>So many more for those whom the office let in beyond capacity; told to nobody else (P-112).</summary>
    [JsonIgnore]
    public int Surplus { get; init; }

    /// <summary>So many that the office keeps back from sale now, for nobody by name; told to nobody else (P-113).</summary>
    [JsonIgnore]
    public int KeptBack { get; init; }

    /// <summary>So many of those kept back that were given to persons by name, who did not take them yet.</summary>
    [JsonIgnore]
    public int Given { get; init; }

    /// <summary>Neither for sale nor taken: kept back, for somebody or for nobody by name.</summary>
    [JsonIgnore]
    public int InReserve => KeptBack + Given;

    /// <summary>Of those taken, held past their end with no payment under way: whoever comes has them freed first (P-108).</summary>
    [JsonIgnore]
    public int Overdue { get; init; }

    /// <summary>Entries of the waiting list without an offer.</summary>
    public int Waiting { get; init; }

    /// <summary>Few enough to be said with the number: at most 3, or at most one in ten.</summary>
    public bool IsNearlyFull => Left is > 0 and <= 3 || (Left > 0 && Left * 10 <= Capacity);
}
