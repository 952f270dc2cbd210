using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>One person who wants one place in one group.</summary>
public sealed record Wish(Guid Group, Participant Person)
{
    /// <summary>Wishes of one tie get their places all, or none of them does (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; init; }
}

/// <summary>What decides whether a person may take a group.</summary>
/// <param name="Class">The household's class today.</param>
public sealed record Participant(Guid Person, Guid Family, string FirstName, DateOnly BirthDate, ResidencyClass Class);

/// <summary>Whether a person can take a group now, at what price, else why not.</summary>
/// <param name="Why">Why not, for <c>{prénom}</c>; null when the group can be confirmed.</param>
/// <param name="OpensAt">UTC: when it opens for this person, if that is the reason.</param>
/// <param name="Price">Before taxes.</param>
/// <param name="Tariff">Which price it is: <c>tariff.resident</c> or <c>tariff.non-resident</c>, a key of the texts.</param>
/// <param name="Places">The state of places, for the one line that a card shows.</param>
public sealed record Answer(Guid Group, Guid Person, Refusal? Why, DateTimeOffset? OpensAt, Money Price, string Tariff, TaxStatus TaxStatus, PlacesLeft Places)
{
    public bool CanTake => Why is null;
}

/// <summary>How many places, and how many are held or taken.</summary>
public sealed record PlacesLeft(Guid Group, int Capacity, int Taken)
{
    public int Left => Math.Max(0, Capacity - Taken);

    public bool IsFull => Left == 0;

    /// <summary>Few enough to be said with the number: at most 3, or at most one in ten.</summary>
    public bool IsNearlyFull => Left is > 0 and <= 3 || (Left > 0 && Left * 10 <= Capacity);
}
