using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class HowTheyStandHandler(CatalogueDb db, GuideCache guides, TimeProvider time, TownZone zone, ICaller caller)
    : IQueryHandler<HowTheyStand, IReadOnlyList<Standing>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Standing>>> Handle(HowTheyStand query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        var groups = query.Groups.Take(Most).Select(guide.Group).OfType<GuideGroup>().ToList();
        var cards = new Cards(caller.Language, time.GetUtcNow(), zone, await db.PlacesOf(groups.Select(group => group.Id), time.GetUtcNow(), stop));
        return groups.ConvertAll(group => Of(group, cards));
    }

    private static Standing Of(GuideGroup group, Cards cards)
    {
        var opening = cards.Opening(group.Offer?.Windows ?? []);
        var isOffered = group.State == GroupState.Published;
        return new(
            group.Id, cards.PlacesOf(group), isOffered && opening.Status == WindowStatus.Open,
            isOffered && opening.Status == WindowStatus.NotYet ? opening.Windows.Where(window => window.Status == WindowStatus.NotYet).Min(window => window.OpensAt) : null);
    }
}
