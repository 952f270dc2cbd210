using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

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
    DateTimeOffset? CancelledAt, string CancellationReason)
{
    public ActivityKind Kind { get; init; }

    /// <summary>How families pay it, where a partner gives it; or null.</summary>
    public PaymentOfPartner? Payment { get; init; }

    /// <summary>Changes with each change of it.</summary>
    public int Version { get; init; }
}

internal sealed class ShowOfficeGroupHandler(CatalogueDb db, GuideCache guides, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<ShowOfficeGroup, OfficeGroup>
{
    public async Task<Result<OfficeGroup>> Handle(ShowOfficeGroup query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        if (guide.Group(query.Id) is not { } found || await db.FindGroup(query.Id, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        var (view, programme) = (found.In(words.Language).View, group.Activity.Programme);
        var cards = new Cards(words.Language, time.GetUtcNow(), zone, await db.PlacesOf([group.Id], time.GetUtcNow(), stop));
        return new OfficeGroup(
            group.Id, group.ActivityId, view.ActivityName, group.Fields(words.IsFrench), view.Schedule, view.Meetings, group.State,
            cards.PlacesOf(found), cards.Opening(Kernel.Windows.Windows.InForce(group.Windows, programme.Windows)), group.Missing(group.Activity),
            group.Publication?.At, group.Closing?.At, group.Cancellation?.At, group.Cancellation?.Reason ?? "")
        { Kind = view.Kind, Version = group.Version, Payment = guide.Activity(group.ActivityId)?.Payment };
    }
}
