using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>One activity for the office, as it was typed; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowOfficeActivity(Guid Id) : IQuery<OfficeActivity>;

/// <summary>All that the office sees of an activity.</summary>
/// <param name="Ages">« du … au … (nés entre … et …) »: staff read it before they publish.</param>
/// <param name="Missing">What must be done before it can be published; empty when nothing.</param>
internal sealed record OfficeActivity(
    Guid Id, string Slug, ActivityFields Activity, GroupState State, DateTimeOffset? PublishedAt, string Ages,
    IReadOnlyList<Refusal> Missing, IReadOnlyList<OfficeGroupRow> Groups);

/// <summary>One group in the office's lists.</summary>
internal sealed record OfficeGroupRow(Guid Id, string Code, string Schedule, string Venue, Money Resident, Money NonResident, GroupState State, PlacesLeft Places);
