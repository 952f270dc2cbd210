using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One group for the office, as it was typed; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowOfficeGroup(Guid Id) : IQuery<OfficeGroup>;

/// <summary>All that the office sees of a group.</summary>
/// <param name="Opening">The windows in force, the programme's if it has none of its own.</param>
/// <param name="Missing">What must be done before it can be published; empty when nothing.</param>
internal sealed record OfficeGroup(
    Guid Id, Guid Activity, string ActivityName, GroupFields Fields, string Schedule, IReadOnlyList<MeetingView> Meetings, GroupState State,
    PlacesLeft Places, OpeningView Opening, IReadOnlyList<Refusal> Missing, DateTimeOffset? PublishedAt, DateTimeOffset? ClosedAt,
    DateTimeOffset? CancelledAt, string CancellationReason);
