using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>The dates that a plan gives, and those that it skips with their reason, before anything is stored.</summary>
/// <remarks>Refuses as <see cref="PlanFields"/> says.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PreviewMeetings(PlanFields Plan) : IQuery<MeetingsPreview>;

/// <summary>What a plan gives.</summary>
/// <param name="Schedule">The sentence that citizens will read.</param>
internal sealed record MeetingsPreview(string Schedule, IReadOnlyList<DateOnly> Days, IReadOnlyList<SkippedDay> Skipped);

internal sealed class PreviewMeetingsHandler(Words words) : IQueryHandler<PreviewMeetings, MeetingsPreview>
{
    public Task<Result<MeetingsPreview>> Handle(PreviewMeetings query, CancellationToken stop) =>
        Task.FromResult(query.Plan.Read().Then(plan =>
        {
            var meetings = plan.Meetings();
            return new MeetingsPreview(
                ScheduleSentence.Of(meetings, words), [.. meetings.Select(meeting => meeting.Day)],
                [.. plan.Skipped().Distinct().Select(day => SkippedDay.Of(day, words))]);
        }));
}
