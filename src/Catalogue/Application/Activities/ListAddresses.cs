using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>The addresses of what is on offer, without the language, for search engines. At most 10,000.</summary>
[Needs(Right.Anyone)]
internal sealed record ListAddresses : IQuery<IReadOnlyList<string>>;

internal sealed class ListAddressesHandler(GuideCache guides, TimeProvider time, TownZone zone) : IQueryHandler<ListAddresses, IReadOnlyList<string>>
{
    private const int Most = 10_000;

    public async Task<Result<IReadOnlyList<string>>> Handle(ListAddresses query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        var groups = guide.Index.Groups(Search.Everything.In(guide.Index, zone.DateAt(time.GetUtcNow()))).ToList();
        return groups.Select(group => guide.Activity(group.Activity)!).Distinct().Select(activity => $"/loisirs/catalogue/{activity.Id}-{activity.Slug}")
            .Concat(groups.Select(group => $"/loisirs/groupes/{group.Id}"))
            .Take(Most)
            .ToList();
    }
}
