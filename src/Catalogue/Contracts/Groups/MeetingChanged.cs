using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>The town moved or cancelled one date of a group, which goes on: whoever is registered is to be told.</summary>
/// <param name="Revision">Of the group with this change.</param>
/// <param name="Was">As it stood before.</param>
/// <param name="Now">As it stands with the change; null: it does not take place.</param>
/// <param name="Reason">For those who hold a place.</param>
[Notice("catalogue.meeting-changed"), Event("group", Right.Anyone)]
public sealed record MeetingChanged(Guid Group, Guid Meeting, int Revision, MeetingAt Was, MeetingAt? Now, string Reason) : INotice
{
    public Guid Aggregate => Group;

    /// <summary>It is cancelled for good: whoever had registered by then, UTC, gets its share of the price back. Null: nobody.</summary>
    public DateTimeOffset? GivenBackAt { get; init; }
}

/// <summary>When and where a date takes place.</summary>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
public sealed record MeetingAt(DateOnly Day, DateTimeOffset Start, DateTimeOffset End, VenueView Venue);
