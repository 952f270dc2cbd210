using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class FindGroupsHandler(GuideCache guides) : IQueryHandler<FindGroups, IReadOnlyList<GroupView>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<GroupView>>> Handle(FindGroups query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        return query.Groups.Distinct().Take(Most).Select(guide.Group).OfType<GuideGroup>().Select(group => group.In(query.Language).View).ToList();
    }
}
