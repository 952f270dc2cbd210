using Loisirs.Cart.Application.Schedules;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Horaire de la famille »: two weeks by day, for all or for one member; for the screen, the wall and the phone.</summary>
internal sealed class HoraireModel(TimeProvider time, TownZone zone) : HousePage
{
    private const int DaysOfWeek = 7;

    /// <summary>A day of the first week that is shown; without it, this week.</summary>
    [BindProperty(Name = "semaine", SupportsGet = true)]
    public DateOnly? Week { get; set; }

    [BindProperty(Name = "membre", SupportsGet = true)]
    public Guid? Person { get; set; }

    public ScheduleView Schedule { get; private set; } = null!;

    /// <summary>The two weeks, each from its Monday.</summary>
    public IReadOnlyList<DateOnly> Mondays => [Monday, Monday.AddDays(DaysOfWeek)];

    public DateOnly Monday => MondayOf(Week ?? Today);

    public bool IsNow => Monday == MondayOf(Today);

    public string? PersonName => Schedule.People.FirstOrDefault(person => person.Id == Person)?.FirstName;

    private DateOnly Today => zone.DateAt(time.GetUtcNow());

    /// <summary>The days of a week that have a date, in order.</summary>
    public IEnumerable<IGrouping<DateOnly, ScheduledDate>> Days(DateOnly monday) => Schedule.Dates
        .Where(date => date.Meeting.Day >= monday && date.Meeting.Day < monday.AddDays(DaysOfWeek)).GroupBy(date => date.Meeting.Day);

    public string WeekTitle(DateOnly monday) => (IsNow, monday == Monday) switch
    {
        (true, true) => Words["schedule.this-week", new PlainDate(monday)],
        (true, false) => Words["schedule.next-week", new PlainDate(monday)],
        _ => Words["schedule.week", new PlainDate(monday)],
    };

    public string Hours(MeetingView meeting) =>
        TownFormat.HourRange(zone.ToTown(meeting.Start).Hour, zone.ToTown(meeting.End).Hour, Words.IsFrench);

    /// <summary>Another week, for the same member.</summary>
    public string To(DateOnly? week) => "?" + string.Join('&', new[]
    {
        week is { } day ? $"semaine={TownFormat.ShortDate(day)}" : null,
        Person is { } person ? $"membre={person}" : null,
    }.OfType<string>());

    public string Before => To(Monday.AddDays(-DaysOfWeek));

    public string After => To(Monday.AddDays(DaysOfWeek));

    protected override Task<IActionResult?> Load() => Show(
        new ShowSchedule(Monday, Monday.AddDays((2 * DaysOfWeek) - 1), Person), schedule => Schedule = schedule);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfWeek));
}

/// <summary>A date on its page.</summary>
internal sealed record ShownDate(ScheduledDate Date, HoraireModel Page);
