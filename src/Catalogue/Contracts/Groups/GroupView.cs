using System.Text.Json.Serialization;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Catalogue.Contracts.Subscriptions;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A group as other modules show it: when, where, for whom, at what price.</summary>
/// <param name="Code">Such as <c>NAT-31</c>.</param>
/// <param name="ActivityName">In the language asked for.</param>
/// <param name="ActivityNameLanguage">The language that the name is really in; a page in the other one marks it.</param>
/// <param name="Schedule">One sentence: « samedi, 9 h à 9 h 55, 10 séances du 7 mars au 9 mai ».</param>
/// <param name="Meetings">All dates, in order; at most 200.</param>
/// <param name="Bring">What to bring; may be empty.</param>
/// <param name="ResidentPrice">Of a show with price classes, the dearest.</param>
public sealed record GroupView(
    Guid Id, string Code, Guid Activity, string ActivityName, Language ActivityNameLanguage, ActivityKind Kind, string Category,
    string Programme, string Schedule, IReadOnlyList<MeetingView> Meetings, VenueView Venue, string Instructor, string Bring,
    Money ResidentPrice, Money NonResidentPrice, TaxStatus TaxStatus, string Provider, GroupState State, int Capacity)
{
    /// <summary>Who may come: « 6 à 8 ans au 30 septembre 2026 », or « Tous les âges »; empty when nothing is said.</summary>
    public string Ages { get; init; } = "";

    /// <summary>Of <see cref="Programme"/>: prices of one family are told together within it.</summary>
    public Guid ProgrammeId { get; init; }

    /// <summary>What the town's accounting calls its revenue.</summary>
    public string LedgerCode { get; init; } = "";

    /// <summary>A show that sells tickets by price class; null: people are registered by name, at the group's price.</summary>
    public TicketingView? Ticketing { get; init; }

    /// <summary>What a subscription gives; null: not said.</summary>
    public PassView? Pass { get; init; }

    /// <summary>What is asked of whoever registers, in order; at most 20.</summary>
    public IReadOnlyList<QuestionView> Questions { get; init; } = [];

    /// <summary>Youngest age of the adult who comes along with each person and takes no place; null: nobody needs to.</summary>
    public int? CompanionFrom { get; init; }

    /// <summary>A partner gives it, not the town: the Consumer Protection Act holds.</summary>
    public bool IsOfPartner { get; init; }

    /// <summary>A partner gives it, and no exception of the Act was confirmed: it is paid in parts, none before it begins (art. 192).</summary>
    public bool IsPaidInParts { get; init; }

    /// <summary>Raised by each change of the group, never lowered: what a calendar calls its sequence.</summary>
    public int Revision { get; init; }

    /// <summary>Kept back from sale; shown to the office only.</summary>
    [JsonIgnore]
    public Reserve Reserve { get; init; }

    /// <summary>Its first date that stands; null: it has none.</summary>
    [JsonIgnore]
    public MeetingView? FirstDate => Meetings.FirstOrDefault(meeting => !meeting.IsCancelled);

    /// <summary>The civil day of its first date that stands; null: it has none.</summary>
    public DateOnly? FirstDay => FirstDate?.Day;

    /// <summary>Where one of its dates takes place.</summary>
    public VenueView VenueOf(MeetingView meeting) => meeting.Venue ?? Venue;

    /// <summary>The address of its page, without the language: <c>/loisirs/groupes/{id}</c>.</summary>
    public string Path => $"/loisirs/groupes/{Id}";
}

/// <summary>One date of a group.</summary>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="IsCancelled">It was withdrawn; shown struck out, with words.</param>
public sealed record MeetingView(Guid Id, DateOnly Day, DateTimeOffset Start, DateTimeOffset End, bool IsCancelled)
{
    /// <summary>Where this date takes place, when that is not its group's venue; else null.</summary>
    public VenueView? Venue { get; init; }

    /// <summary>When it was to begin before the town moved it, UTC; null when it was not, or to another venue only.</summary>
    public DateTimeOffset? Replaces { get; init; }

    /// <summary>When the town moved or cancelled this one date, UTC; null when it did neither.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>It was cancelled and nothing makes up for it: whoever had registered by then, UTC, gets its share of the price back. Null: nobody.</summary>
    public DateTimeOffset? GivenBackAt { get; init; }
}

public sealed record VenueView(Guid Id, string Name, string Address)
{
    /// <summary>A map that the town chose, an address of <c>https</c>; empty: none.</summary>
    public string MapLink { get; init; } = "";

    /// <summary>No group is given it any more.</summary>
    public bool IsRetired { get; init; }
}

/// <summary>What is offered: a course or camp, a show, or a subscription to open sessions.</summary>
public enum ActivityKind
{
    Activity,
    Show,
    Subscription,
}

public enum GroupState
{
    Draft,
    Published,
    Closed,
    Cancelled,
}
