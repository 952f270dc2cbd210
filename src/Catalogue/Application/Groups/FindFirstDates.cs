using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class FindFirstDatesHandler(GuideCache guides) : IQueryHandler<FindFirstDates, IReadOnlyList<FirstDate>>
{
    private const int Most = 1000;

    public async Task<Result<IReadOnlyList<FirstDate>>> Handle(FindFirstDates query, CancellationToken stop) =>
        (await guides.Current(stop)).MeetingsOn(query.Day)
            .Where(found => found.Group.State is GroupState.Published or GroupState.Closed && found.Group.French.View.Kind != ActivityKind.Subscription)
            .Where(found => found.Group.French.View.FirstDate?.Id == found.Meeting.Id)
            .Select(found => new FirstDate(found.Group.Id, found.Meeting.Id, found.Meeting.Day, found.Meeting.Start, found.Meeting.ChangedAt))
            .OrderBy(first => first.Start).ThenBy(first => first.Group)
            .Take(Most)
            .ToList();
}
