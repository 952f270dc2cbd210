using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

internal sealed class MeetingsOnHandler(GuideCache guides) : IQueryHandler<MeetingsOn, IReadOnlyList<MeetingOfGroup>>
{
    private const int Most = 300;

    public async Task<Result<IReadOnlyList<MeetingOfGroup>>> Handle(MeetingsOn query, CancellationToken stop) =>
        (await guides.Current(stop)).MeetingsOn(query.Day)
            .Where(found => found.Group.IsPublic)
            .Select(found => found.Meeting.Of(found.Group.In(query.Language).View))
            .OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Code, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
}

internal sealed class FindMeetingHandler(GuideCache guides) : IQueryHandler<FindMeeting, MeetingOfGroup>
{
    public async Task<Result<MeetingOfGroup>> Handle(FindMeeting query, CancellationToken stop) =>
        (await guides.Current(stop)).Meeting(query.Meeting) is { } found
            ? found.Meeting.Of(found.Group.In(query.Language).View)
            : Refusal.NotFound;
}

file static class MeetingOf
{
    public static MeetingOfGroup Of(this MeetingView meeting, GroupView group) => new(
        meeting.Id, meeting.Start, meeting.End, meeting.IsCancelled, group.Id, group.Code, group.ActivityName, group.Kind, group.VenueOf(meeting))
    { CompanionFrom = group.CompanionFrom };
}
