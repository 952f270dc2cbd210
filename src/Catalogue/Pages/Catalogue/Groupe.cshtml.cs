using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>One group with all its dates, its place and its calendar file.</summary>
internal sealed class GroupeModel(TimeProvider time, TownZone zone, IOptions<TownSettings> town) : HousePage
{
    private const string MapSearch = "https://www.openstreetmap.org/search?query=";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public GroupPage Group { get; private set; } = null!;

    /// <summary>The map that the town chose, or one that finds the address.</summary>
    public string Map => Group.Group.Venue.MapLink is { Length: > 0 } chosen ? chosen : MapSearch + Uri.EscapeDataString(Group.Group.Venue.Address);

    /// <summary>The group for search engines.</summary>
    public string Data => StructuredData.Of(Group, town.Value.PublicAddress + Request.PathBase + Request.Path);

    /// <summary>From when to when a date lasts, in town time.</summary>
    public string Hours(MeetingView meeting) =>
        TownFormat.HourRange(zone.ToTown(meeting.Start).Hour, zone.ToTown(meeting.End).Hour, Words.IsFrench);

    /// <summary>Its dates for a phone's calendar.</summary>
    public async Task<IActionResult> OnGetIcsAsync() => await Load()
        ?? File(CalendarFile.Write(Title, Group.Group.Meetings.Select(Entry), time.GetUtcNow(), zone), CalendarFile.ContentType, $"{Group.Group.Code}.ics");

    protected override Task<IActionResult?> Load() => Show(new ShowGroup(Id), group => Group = group);

    private string Title => $"{Group.Group.ActivityName} ({Group.Group.Code})";

    private static string Where(VenueView venue) => $"{venue.Name}, {venue.Address}";

    private CalendarEntry Entry(MeetingView meeting) => new(
        meeting.Id, meeting.Start, meeting.End, Title, Where(Group.Group.VenueOf(meeting)), Group.Group.Bring, meeting.IsCancelled,
        Group.Group.Revision);
}
