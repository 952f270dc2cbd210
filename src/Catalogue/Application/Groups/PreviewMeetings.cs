using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>The dates that a plan gives, and those that it skips with their reason, before anything is stored.</summary>
/// <remarks>Refuses as <see cref="PlanFields"/> says.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PreviewMeetings(PlanFields Plan) : IQuery<MeetingsPreview>;

/// <summary>What a plan gives.</summary>
/// <param name="Schedule">The sentence that citizens will read.</param>
internal sealed record MeetingsPreview(string Schedule, IReadOnlyList<DateOnly> Days, IReadOnlyList<SkippedDay> Skipped);

/// <summary>A day without a meeting, and why, in the caller's language.</summary>
internal sealed record SkippedDay(DateOnly Day, string Reason);
