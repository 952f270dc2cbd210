using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>The groups that have a date on this civil day of the town, by hour. At most 300.</summary>
[Needs(Right.Inside)]
public sealed record MeetingsOn(DateOnly Day, Language Language) : IQuery<IReadOnlyList<MeetingOfGroup>>;

public sealed record MeetingOfGroup(
    Guid Meeting, DateTimeOffset Start, DateTimeOffset End, bool IsCancelled, Guid Group, string Code, string ActivityName, ActivityKind Kind, VenueView Venue)
{
    /// <summary>Youngest age of the adult who comes along with each person; null: nobody needs to.</summary>
    public int? CompanionFrom { get; init; }
}

/// <summary>One date, or house.not-found.</summary>
[Needs(Right.Inside)]
public sealed record FindMeeting(Guid Meeting, Language Language) : IQuery<MeetingOfGroup>;
