using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Which other groups take a venue or an instructor at the same hour; drafts count, what is cancelled does not.</summary>
internal sealed class Clashes(Guide guide, TownZone zone, Language language)
{
    private const int Most = 5;

    /// <summary>The groups that are at the venue then, at most 5, each by its first date in common.</summary>
    /// <param name="self">The group that is saved, or empty for a new one.</param>
    public IEnumerable<Refusal> AtVenue(Guid venue, IReadOnlyList<PlannedMeeting> plan, Guid self) =>
        Found(plan, self, other => (other.Meeting.Venue?.Id ?? other.Group.Group.VenueId) == venue).Select(clash => clash.Says("catalogue.clash-venue", language, zone).At("Fields.Venue"));

    /// <summary>The groups that the instructor gives then; nobody named is nobody taken.</summary>
    public IEnumerable<Refusal> OfInstructor(string instructor, IReadOnlyList<PlannedMeeting> plan, Guid self)
    {
        var name = SearchText.Fold(instructor);
        return name.Length == 0
            ? []
            : Found(plan, self, other => SearchText.Fold(other.Group.Group.Instructor) == name)
                .Select(clash => clash.Says("catalogue.clash-instructor", language, zone).At("Fields.Instructor"));
    }

    private IEnumerable<Clash> Found(IReadOnlyList<PlannedMeeting> plan, Guid self, Func<GuideMeeting, bool> isTaken) => plan
        .SelectMany(mine => Around(mine.Day)
            .Where(other => other.Group.Id != self && !other.Meeting.IsCancelled && isTaken(other)
                && other.Meeting.Start < mine.EndsAt(zone) && mine.StartsAt(zone) < other.Meeting.End)
            .Select(other => new Clash(other.Group, other.Meeting)))
        .DistinctBy(clash => clash.Group.Id)
        .Take(Most);

    /// <summary>A night that began the day before may still go on.</summary>
    private IEnumerable<GuideMeeting> Around(DateOnly day) =>
        guide.MeetingsOn(day.AddDays(-1)).Concat(guide.MeetingsOn(day)).Concat(guide.MeetingsOn(day.AddDays(1)));

    private sealed record Clash(GuideGroup Group, MeetingView Meeting)
    {
        public Refusal Says(string code, Language language, TownZone zone) => new(
            code, Group.In(language).View.ActivityName, Group.Group.Code, Meeting.Day, zone.ToTown(Meeting.Start).Hour);
    }
}
