using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Catalogue.Domain.Venues;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>The catalogue as it stood at one version, in memory: never changed, only replaced. Places left are not in it.</summary>
internal sealed class Guide(
    long version, IReadOnlyList<Programme> programmes, IReadOnlyList<Provider> providers, IReadOnlyList<Venue> venues, IReadOnlyList<GuideActivity> activities)
{
    private readonly Dictionary<Guid, GuideActivity> _activities = activities.ToDictionary(activity => activity.Id);

    private readonly Dictionary<Guid, GuideGroup> _groups =
        activities.SelectMany(activity => activity.Groups).ToDictionary(group => group.Id);

    private readonly Dictionary<Guid, GuideMeeting> _meetings = Meetings(activities).ToDictionary(found => found.Meeting.Id);

    private readonly ILookup<DateOnly, GuideMeeting> _days = Meetings(activities).ToLookup(found => found.Meeting.Day);

    public long Version => version;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Programme> Programmes => programmes;

    /// <summary>By name.</summary>
    public IReadOnlyList<Provider> Providers => providers;

    /// <summary>By name.</summary>
    public IReadOnlyList<Venue> Venues => venues;

    public IReadOnlyList<GuideActivity> Activities => activities;

    /// <summary>What the public sees of it, to be searched.</summary>
    public GuideIndex Index { get; } = new(activities);

    public IEnumerable<GuideGroup> Groups => _groups.Values;

    public GuideActivity? Activity(Guid id) => _activities.GetValueOrDefault(id);

    public GuideGroup? Group(Guid id) => _groups.GetValueOrDefault(id);

    public GuideMeeting? Meeting(Guid id) => _meetings.GetValueOrDefault(id);

    public IEnumerable<GuideMeeting> MeetingsOn(DateOnly day) => _days[day];

    private static IEnumerable<GuideMeeting> Meetings(IReadOnlyList<GuideActivity> activities) =>
        from activity in activities
        from guideGroup in activity.Groups
        from meeting in guideGroup.French.View.Meetings
        select new GuideMeeting(guideGroup, meeting);
}

/// <summary>A date and its group.</summary>
internal sealed record GuideMeeting(GuideGroup Group, MeetingView Meeting);
