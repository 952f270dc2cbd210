using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Subscriptions;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>What a person registers in: dates, a venue, an instructor, so many places, a price.</summary>
internal sealed partial class Group : IToldOf
{
    private readonly List<Meeting> _meetings = [];

    private Group()
    {
    }

    INotice IToldOf.Changed => new GroupChanged(Id);

    public Guid Id { get; private init; }

    public Guid ActivityId { get; private init; }

    public Activity Activity { get; init; } = null!;

    public Guid VenueId { get; private set; }

    public Venue Venue { get; init; } = null!;

    public string Code { get; private set; } = "";

    /// <summary>May be empty.</summary>
    public string Instructor { get; private set; } = "";

    public int Capacity { get; private set; }

    /// <summary>Places beyond capacity that the office granted (P-112).</summary>
    public int Surplus { get; private set; }

    /// <summary>Places held or taken. The database counts it, by its own triggers: nothing here writes it.</summary>
    public int Taken { get; private set; }

    /// <summary>UTC: from then on free places go to the waiting list; null: to everybody. Told by the waiting list: nothing here writes it.</summary>
    public DateTimeOffset? KeptFrom { get; private set; }

    /// <summary>How many wait without an offer; told by the waiting list.</summary>
    public int Waiting { get; private set; }

    /// <summary>Before taxes; null: not decided yet. Zero is free.</summary>
    public Money? ResidentPrice { get; private set; }

    public Money? NonResidentPrice { get; private set; }

    /// <summary>Its own windows replace its programme's (W10); none: the programme's.</summary>
    public IReadOnlyList<RegistrationWindow> Windows { get; private set; } = [];

    /// <summary>What a subscription gives; null: not said, so that it lets in on every date of the group.</summary>
    public Pass? Pass { get; private set; }

    public IReadOnlyList<Meeting> Meetings => _meetings;

    public Publication? Publication { get; private set; }

    public Closing? Closing { get; private set; }

    public Cancellation? Cancellation { get; private set; }

    /// <summary>Changes whenever a rule of it does: places are never sold by an older one (P-104).</summary>
    public int Version { get; private set; } = 1;

    public GroupState State => this switch
    {
        { Cancellation: not null } => GroupState.Cancelled,
        { Publication: null } => GroupState.Draft,
        { Closing: not null } => GroupState.Closed,
        _ => GroupState.Published,
    };

    /// <summary>A new group of an activity, still a draft.</summary>
    public static Group Draft(Guid id, Guid activity, GroupContent content)
    {
        var group = new Group { Id = id, ActivityId = activity };
        group.Apply(content);
        return group;
    }

    /// <summary>Its meetings as they were laid out, in order, in town time: those moved or cancelled since are at their first date.</summary>
    public IReadOnlyList<PlannedMeeting> Plan() => InOrder(_meetings.Select(meeting => meeting.LaidOut));

    public Meeting? Meeting(Guid id) => _meetings.Find(meeting => meeting.Id == id);

    /// <summary>Its meetings that take place, as they stand, in order.</summary>
    /// <param name="atItsVenue">Without those that were moved to another.</param>
    public IReadOnlyList<PlannedMeeting> Standing(bool atItsVenue = false) =>
        InOrder(_meetings.Where(meeting => meeting.Stands && !(atItsVenue && meeting.VenueId is not null)).Select(meeting => meeting.Planned));

    /// <summary>The same group in another programme: a draft, its dates and windows moved, nobody in it.</summary>
    public Group Copy(Guid activity, string code, SeasonShift shift, Func<Guid> newId)
    {
        var copy = Draft(newId(), activity, new(VenueId, code, Instructor, Capacity, ResidentPrice, NonResidentPrice, shift.Windows(Windows)));
        copy.Pass = Pass is { } pass ? pass with { From = shift.Day(pass.From), To = shift.Day(pass.To) } : null;
        copy.LayOut(MovedMeetings.Of(Plan(), shift).Meetings, newId);
        return copy;
    }

    /// <summary>What is said of it from now on. A capacity below what is taken drops nobody (P-113).</summary>
    public Result<Done> Change(GroupContent content)
    {
        if (Cancellation is not null)
        {
            return CatalogueRefusals.AlreadyCancelled;
        }

        KeepWithin(content.Capacity);
        Apply(content);
        RulesChanged();
        return Done.Result;
    }

    /// <summary>What its subscribers have from now on.</summary>
    public Result<Done> Give(Pass pass)
    {
        Pass = pass;
        RulesChanged();
        return Done.Result;
    }

    /// <summary>What must be decided before it can be on offer.</summary>
    public IReadOnlyList<Refusal> Missing(Activity activity) =>
    [
        .. Missing(_meetings.Count == 0, CatalogueRefusals.NoMeeting),
        .. Missing(activity.Ticketing is null && (ResidentPrice is null || NonResidentPrice is null), CatalogueRefusals.NoTariff),
        .. Missing(Kernel.Windows.Windows.InForce(Windows, activity.Programme.Windows).Count == 0, CatalogueRefusals.NoWindow),
        .. Missing(Capacity < 1, CatalogueRefusals.NoCapacity),
    ];

    /// <summary>Stores the meetings of a plan one by one; later changes never make them anew silently.</summary>
    public void LayOut(IEnumerable<PlannedMeeting> planned, Func<Guid> newId)
    {
        foreach (var meeting in planned)
        {
            _meetings.Add(new Meeting { Id = newId(), GroupId = Id, Day = meeting.Day, Starts = meeting.Starts, Ends = meeting.Ends });
        }
    }

    /// <summary>Puts it on offer; a second time changes nothing.</summary>
    public Result<Done> Publish(Activity activity, Guid by, DateTimeOffset at)
    {
        IReadOnlyList<Refusal> reasons =
        [
            .. Missing(Cancellation is not null, CatalogueRefusals.AlreadyCancelled),
            .. Missing(activity.Publication is null, CatalogueRefusals.ActivityNotPublished),
            .. Missing(activity),
        ];
        if (reasons.Count > 0)
        {
            return Result<Done>.Refused(reasons);
        }

        Publication ??= new Publication(by, at);
        RulesChanged();
        return Done.Result;
    }

    /// <summary>Takes no more registrations; a second time changes nothing.</summary>
    public Result<Done> Close(Guid by, DateTimeOffset at)
    {
        if (Cancellation is not null)
        {
            return CatalogueRefusals.AlreadyCancelled;
        }

        Closing ??= new Closing(by, at);
        RulesChanged();
        return Done.Result;
    }

    /// <summary>It will not take place: nobody takes it any more.</summary>
    public Result<Done> Cancel(Guid by, DateTimeOffset at, string reason)
    {
        if (Cancellation is not null)
        {
            return CatalogueRefusals.AlreadyCancelled;
        }

        Cancellation = new Cancellation(by, at, reason);
        RulesChanged();
        return Done.Result;
    }

    /// <summary>It has a date to come at this venue, or no date yet.</summary>
    public bool IsToMeetAt(Guid venue, DateTimeOffset now, TownZone zone) =>
        (_meetings.Count == 0 && VenueId == venue)
        || _meetings.Exists(meeting => meeting.Stands && meeting.EndsAt(zone) > now && (meeting.VenueId ?? VenueId) == venue);

    /// <summary>One of its meetings takes place then and there instead, unless <see cref="Open"/> or <see cref="WhyNotThen"/> says no.</summary>
    public Result<Meeting> Move(Guid id, PlannedMeeting to, Guid venue, Guid by, DateTimeOffset at, string reason, TownZone zone) =>
        Open(id, at, zone).Then(meeting => WhyNotThen(meeting, to, venue, at, zone) is { } refusal
            ? refusal
            : (Result<Meeting>)Changed(meeting.MoveTo(to, venue == VenueId ? null : venue, by, at, reason)));

    /// <summary>One of its meetings does not take place. The only one that is left is not cancelled so: the group is, and refunded.</summary>
    /// <param name="givesBack">Its share of the price goes back; of courses and camps only, whose price is for their dates.</param>
    public Result<Meeting> CancelMeeting(Guid id, Guid by, DateTimeOffset at, string reason, bool givesBack, TownZone zone) =>
        Open(id, at, zone).Then(meeting => _meetings.TrueForAll(other => other == meeting || !other.Stands)
            ? CatalogueRefusals.MeetingOnly
            : (Result<Meeting>)Changed(meeting.Cancel(by, at, reason, givesBack)));

    /// <summary>Whoever decided by the old rules must look again.</summary>
    public void RulesChanged() => Version++;

    private void Apply(GroupContent content)
    {
        (VenueId, Code, Instructor, Capacity) = (content.Venue, content.Code, content.Instructor, content.Capacity);
        (ResidentPrice, NonResidentPrice, Windows) = (content.ResidentPrice, content.NonResidentPrice, content.Windows);
    }

    /// <summary>A meeting that can still be changed.</summary>
    private Result<Meeting> Open(Guid id, DateTimeOffset now, TownZone zone) => Meeting(id) is not { } found
        ? Refusal.NotFound
        : (Cancellation is not null ? CatalogueRefusals.AlreadyCancelled : found.WhyNotChange(now, zone)) is { } refusal ? refusal : found;

    private Refusal? WhyNotThen(Meeting meeting, PlannedMeeting to, Guid venue, DateTimeOffset now, TownZone zone) => this switch
    {
        _ when Math.Abs(to.Day.DayNumber - meeting.LaidOut.Day.DayNumber) > Groups.Meeting.FarthestDays => CatalogueRefusals.MeetingFar,
        _ when to.StartsAt(zone) <= now => CatalogueRefusals.MeetingPast,
        _ when meeting.Planned == to && (meeting.VenueId ?? VenueId) == venue => CatalogueRefusals.MeetingSame,
        _ when _meetings.Exists(other => other != meeting && other.Meets(to, zone)) => CatalogueRefusals.MeetingTwice,
        _ => null,
    };

    private Meeting Changed(Meeting meeting)
    {
        RulesChanged();
        return meeting;
    }

    private static List<PlannedMeeting> InOrder(IEnumerable<PlannedMeeting> meetings) => [.. meetings.OrderBy(one => one.Day).ThenBy(one => one.Starts)];

    private static IEnumerable<Refusal> Missing(bool isMissing, Refusal refusal) => isMissing ? [refusal] : [];
}
