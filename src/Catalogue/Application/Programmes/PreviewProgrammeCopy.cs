using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>What <see cref="CopyProgramme"/> would make, before anything is stored; at most 2000 groups.</summary>
/// <remarks>Refuses: catalogue.dates-missing, catalogue.copy-not-later, catalogue.copy-too-far; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PreviewProgrammeCopy(Guid Id, DateOnly? From) : IQuery<ProgrammeCopyPreview>;

/// <summary>The copy's days and windows, and each group as it would be.</summary>
/// <param name="To">Last civil day, included.</param>
/// <param name="Weeks">How far everything moves.</param>
internal sealed record ProgrammeCopyPreview(
    DateOnly From, DateOnly To, int Weeks, IReadOnlyList<WindowView> Windows, IReadOnlyList<GroupCopyPreview> Groups);

/// <summary>One group of the copy.</summary>
/// <param name="Code">Its new code.</param>
/// <param name="Ages">With the moved reference date.</param>
/// <param name="MeetingsBefore">How many dates the copied group has.</param>
/// <param name="Holidays">Closed days of the new season on which it would meet, in order.</param>
/// <param name="SkipsHolidays">They are left out; false: it meets on them, as it did.</param>
/// <param name="RetiredVenue">The venue that it had, when it is out of use now: another must be chosen; else null.</param>
internal sealed record GroupCopyPreview(
    string ActivityName, string CodeBefore, string Code, string Schedule, string Ages, int MeetingsBefore, int Meetings,
    IReadOnlyList<SkippedDay> Holidays, bool SkipsHolidays, string? RetiredVenue = null);

internal sealed class PreviewProgrammeCopyHandler(CatalogueDb db, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<PreviewProgrammeCopy, ProgrammeCopyPreview>
{
    private const int MostGroups = 2000;

    public async Task<Result<ProgrammeCopyPreview>> Handle(PreviewProgrammeCopy query, CancellationToken stop)
    {
        if (await db.Programmes.FindAsync([query.Id], stop) is not { } source)
        {
            return Refusal.NotFound;
        }

        var (activities, codes) = (await db.ActivitiesToCopy(source.Id, stop), await db.NewCodes(stop));
        var retired = await db.Venues.AsNoTracking().Where(venue => venue.Retirement != null).ToDictionaryAsync(venue => venue.Id, venue => venue.Name, stop);
        var cards = new Cards(words.Language, time.GetUtcNow(), zone, new Dictionary<Guid, PlacesLeft>());
        return source.ShiftTo(query.From).Then(shift => new ProgrammeCopyPreview(
            query.From!.Value, shift.Day(source.To), shift.Weeks, cards.Opening(shift.Windows(source.Windows)).Windows,
            [.. activities.SelectMany(activity => activity.GroupsToCopy().Select(group => Of(activity, group, codes.Like(group.Code), shift) with { RetiredVenue = retired.GetValueOrDefault(group.VenueId) })).Take(MostGroups)]));
    }

    private GroupCopyPreview Of(Activity activity, Group group, string code, SeasonShift shift)
    {
        var moved = MovedMeetings.Of(group.Plan(), shift);
        var first = moved.Meetings.Count > 0 ? moved.Meetings[0].Day : (DateOnly?)null;
        return new(
            activity.Name.In(words.Language), group.Code, code, ScheduleSentence.Of(moved.Meetings, words),
            AgeSentence.Of(activity.Eligibility.In(shift), first, words), group.Meetings.Count, moved.Meetings.Count,
            [.. moved.Holidays.Select(day => SkippedDay.Of(day, words))], moved.SkipsHolidays);
    }
}
