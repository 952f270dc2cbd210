using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One published group with all its dates; house.not-found else.</summary>
[Needs(Right.Anyone)]
internal sealed record ShowGroup(Guid Id) : IQuery<GroupPage>;

/// <summary>All that a group's page says.</summary>
/// <param name="ActivitySlug">For the link to its activity.</param>
/// <param name="Group">With its meetings, in the caller's language.</param>
/// <param name="CancelledAt">UTC: since when it is cancelled, or null.</param>
internal sealed record GroupPage(GroupView Group, GroupCard Card, string ActivitySlug, DateTimeOffset? CancelledAt, bool IsPast)
{
    /// <summary>Who must come along and what must be completed before, one sentence each.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];
}

internal sealed class ShowGroupHandler(CatalogueDb db, GuideCache guides, ICaller caller, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<ShowGroup, GroupPage>
{
    public async Task<Result<GroupPage>> Handle(ShowGroup query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        if (guide.Group(query.Id) is not { } group || !(group.IsPublic || caller.May(Right.ManageCatalogue)))
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var cards = new Cards(caller.Language, now, zone, await db.PlacesOf([group.Id], now, stop));
        var activity = guide.Activity(group.Activity)!;
        return new GroupPage(
            group.In(caller.Language).View, cards.Of(group), activity.Slug, group.Group.Cancellation?.At,
            group.Offer is { } offer && offer.EndsAt <= now)
        {
            Conditions = AgeSentence.Conditions(activity.Activity.Eligibility, activity.Prerequisite, words),
        };
    }
}
